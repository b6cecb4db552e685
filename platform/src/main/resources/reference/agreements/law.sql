-- A version that is loaded stays as it is: agreements under way rely on it. What changes comes as a new version.
create temporary table fresh on commit drop as
select v.version
from incoming, jsonb_to_recordset(document -> 'versions') as v(version text)
where not exists (select from agreements.law_version known where known.version = v.version);

insert into agreements.law_version
select v ->> 'version', (v ->> 'published')::date, v #>> '{note,id}', v #>> '{note,en}'
from incoming, jsonb_array_elements(document -> 'versions') v
where v ->> 'version' in (select version from fresh);

insert into agreements.law_kind
select v ->> 'version', k ->> 'code', position, k #>> '{name,id}', k #>> '{name,en}',
       k #>> '{article,id}', k #>> '{article,en}', k ->> 'status'
from incoming, jsonb_array_elements(document -> 'versions') v,
     jsonb_array_elements(v -> 'kinds') with ordinality as kinds(k, position)
where v ->> 'version' in (select version from fresh);

insert into agreements.law_stage
select v ->> 'version', k ->> 'code', position, s ->> 'key', s #>> '{name,id}', s #>> '{name,en}', s ->> 'requirement',
       s #>> '{actors,id}', s #>> '{actors,en}', s #>> '{documents,id}', s #>> '{documents,en}',
       s ->> 'actors_and_documents_status', s #>> '{article,id}', s #>> '{article,en}', s ->> 'status',
       coalesce(s #>> '{note,id}', ''), coalesce(s #>> '{note,en}', '')
from incoming, jsonb_array_elements(document -> 'versions') v, jsonb_array_elements(v -> 'kinds') k,
     jsonb_array_elements(k -> 'stages') with ordinality as stages(s, position)
where v ->> 'version' in (select version from fresh);

insert into agreements.law_end_reason
select v ->> 'version', k ->> 'code', position, e ->> 'key', e #>> '{name,id}', e #>> '{name,en}',
       e #>> '{article,id}', e #>> '{article,en}', e ->> 'status'
from incoming, jsonb_array_elements(document -> 'versions') v, jsonb_array_elements(v -> 'kinds') k,
     jsonb_array_elements(k -> 'end_reasons') with ordinality as reasons(e, position)
where v ->> 'version' in (select version from fresh);

drop table fresh;
