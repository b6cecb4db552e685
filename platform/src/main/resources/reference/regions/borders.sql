delete from regions.border;

insert into regions.border (region_a, region_b, kind, length_km, same_province)
select region_a, region_b, upper(kind), length_km::numeric, same_province::boolean
from incoming;
