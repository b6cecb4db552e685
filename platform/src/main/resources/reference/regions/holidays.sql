delete from regions.holiday;

insert into regions.holiday (day, name_id, name_en, kind, status, uncertainty_days, source)
select date::date, name_id, name_en,
       case type when 'libur_nasional' then 'NATIONAL' when 'cuti_bersama' then 'JOINT_LEAVE' else type end,
       upper(status), uncertainty_days::integer, source
from incoming;
