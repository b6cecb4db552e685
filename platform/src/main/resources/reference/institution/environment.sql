delete from institution.turning_point;

insert into institution.turning_point
select p ->> 'key', (p ->> 'year')::integer, (p ->> 'day')::date, p ->> 'kind', p ->> 'province',
       p #>> '{title,id}', p #>> '{title,en}', p #>> '{meaning,id}', p #>> '{meaning,en}',
       p #>> '{source,id}', p #>> '{source,en}', p ->> 'quality'
from incoming, jsonb_array_elements(document -> 'turning_points') p;
