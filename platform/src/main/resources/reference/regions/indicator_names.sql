insert into regions.indicator_name (name, ordinal, topic, label_id, label_en)
select name, line, upper(topic), label_id, label_en
from incoming
on conflict (name) do update
set ordinal = excluded.ordinal, topic = excluded.topic, label_id = excluded.label_id, label_en = excluded.label_en;
