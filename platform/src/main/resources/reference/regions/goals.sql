insert into regions.goal (number, name_id, name_en)
select goal::integer, name_id, name_en
from incoming
on conflict (number) do update
set name_id = excluded.name_id, name_en = excluded.name_en, in_force = true;

update regions.goal set in_force = false where number not in (select goal::integer from incoming);
