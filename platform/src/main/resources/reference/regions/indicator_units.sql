insert into regions.indicator_unit (unit, label_id, label_en)
select unit, label_id, label_en
from incoming
on conflict (unit) do update
set label_id = excluded.label_id, label_en = excluded.label_en;
