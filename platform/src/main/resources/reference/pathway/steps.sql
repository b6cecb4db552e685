-- A step keeps its number for good, since paths refer to it; its words may be corrected.
insert into pathway.phase
select (p ->> 'number')::integer, p #>> '{name,id}', p #>> '{name,en}'
from incoming, jsonb_array_elements(document -> 'phases') p
on conflict (number) do update set name_id = excluded.name_id, name_en = excluded.name_en;

insert into pathway.step
select (s ->> 'number')::integer, (s ->> 'phase')::integer,
       array(select earlier::integer from jsonb_array_elements_text(s -> 'after') earlier),
       s #>> '{name,id}', s #>> '{name,en}', s #>> '{advice,id}', s #>> '{advice,en}',
       document #>> '{source,id}', document #>> '{source,en}'
from incoming, jsonb_array_elements(document -> 'steps') s
on conflict (number) do update
set phase = excluded.phase, after = excluded.after, name_id = excluded.name_id, name_en = excluded.name_en,
    advice_id = excluded.advice_id, advice_en = excluded.advice_en,
    source_id = excluded.source_id, source_en = excluded.source_en;

delete from pathway.output;

insert into pathway.output
select (s ->> 'number')::integer, o ->> 'key', position, o #>> '{name,id}', o #>> '{name,en}'
from incoming, jsonb_array_elements(document -> 'steps') s,
     jsonb_array_elements(s -> 'outputs') with ordinality as outputs(o, position);
