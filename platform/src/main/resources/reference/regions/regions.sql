insert into regions.region (code, name, short_name, kind, parent, bps_code_2020, lat, lng, area_km2,
                            population, population_male, population_female, timezone)
select code, name, short_name,
       case kind when 'provinsi' then 'PROVINCE' when 'kabupaten' then 'REGENCY' when 'kota' then 'CITY' else kind end,
       parent, bps_code_2020, lat::numeric, lng::numeric, area_km2::numeric,
       population::integer, population_male::integer, population_female::integer, timezone
from incoming
on conflict (code) do update
set name = excluded.name, short_name = excluded.short_name, kind = excluded.kind, parent = excluded.parent,
    bps_code_2020 = excluded.bps_code_2020, lat = excluded.lat, lng = excluded.lng, area_km2 = excluded.area_km2,
    population = excluded.population, population_male = excluded.population_male,
    population_female = excluded.population_female, timezone = excluded.timezone, in_force = true;

update regions.region set in_force = false where code not in (select code from incoming);
