insert into regions.district (code, name, local_term, parent, lat, lng, village_count)
select code, name, local_term, parent, lat::numeric, lng::numeric, village_count::integer
from incoming
on conflict (code) do update
set name = excluded.name, local_term = excluded.local_term, parent = excluded.parent, lat = excluded.lat,
    lng = excluded.lng, village_count = excluded.village_count, in_force = true;

update regions.district set in_force = false where code not in (select code from incoming);
