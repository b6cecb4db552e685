delete from regions.indicator;

insert into regions.indicator (region_code, name, year, period, value, unit, quality, source, note)
select region_code, indicator, year::integer, period, value::numeric, unit, upper(quality), source, coalesce(note, '')
from incoming;
