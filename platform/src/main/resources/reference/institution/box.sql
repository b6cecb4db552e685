-- What the file says otherwise than its last edition becomes a new version. What an administrator has changed stays.
insert into institution.box_option (code, group_name)
select o ->> 'code', o ->> 'group'
from incoming, jsonb_array_elements(document -> 'options') o
on conflict (code) do nothing;

insert into institution.box_option_version (code, number, in_force_from, changed_by_name, why, name_id, name_en,
    definition_id, definition_en, for_id, for_en, against_id, against_en, source_id, source_en, to_verify, retired)
select said.code, coalesce(latest.number, 0) + 1, published, 'Sekber', edition, said.name_id, said.name_en,
       said.definition_id, said.definition_en, said.for_id, said.for_en, said.against_id, said.against_en,
       said.source_id, said.source_en, said.to_verify, said.retired
from incoming,
     lateral (select (document ->> 'published')::timestamptz as published, document ->> 'edition' as edition) file,
     jsonb_array_elements(document -> 'options') o,
     lateral (select o ->> 'code' as code, o #>> '{name,id}' as name_id, o #>> '{name,en}' as name_en,
                     o #>> '{definition,id}' as definition_id, o #>> '{definition,en}' as definition_en,
                     o #>> '{for,id}' as for_id, o #>> '{for,en}' as for_en,
                     o #>> '{against,id}' as against_id, o #>> '{against,en}' as against_en,
                     document #>> array ['sources', o ->> 'source', 'id'] as source_id,
                     document #>> array ['sources', o ->> 'source', 'en'] as source_en,
                     coalesce((o ->> 'to_verify')::boolean, false) as to_verify,
                     coalesce((o ->> 'retired')::boolean, false) as retired) said
     left join lateral (select * from institution.box_option_version v where v.code = said.code
                        order by v.number desc limit 1) latest on true
where latest.code is null
   or (latest.changed_by is null
       and (latest.name_id, latest.name_en, latest.definition_id, latest.definition_en, latest.for_id, latest.for_en,
            latest.against_id, latest.against_en, latest.source_id, latest.source_en, latest.to_verify, latest.retired)
           is distinct from
           (said.name_id, said.name_en, said.definition_id, said.definition_en, said.for_id, said.for_en,
            said.against_id, said.against_en, said.source_id, said.source_en, said.to_verify, said.retired));

insert into institution.box_rule_version (code, number, in_force_from, changed_by_name, why, hard, rule_id, rule_en,
    reason_id, reason_en, source_id, source_en, broken_when, to_verify, retired)
select said.code, coalesce(latest.number, 0) + 1, published, 'Sekber', edition, said.hard, said.rule_id, said.rule_en,
       said.reason_id, said.reason_en, said.source_id, said.source_en, said.broken_when, said.to_verify, said.retired
from incoming,
     lateral (select (document ->> 'published')::timestamptz as published, document ->> 'edition' as edition) file,
     jsonb_array_elements(document -> 'rules') r,
     lateral (select r ->> 'code' as code, r ->> 'kind' = 'hard' as hard,
                     r #>> '{rule,id}' as rule_id, r #>> '{rule,en}' as rule_en,
                     r #>> '{reason,id}' as reason_id, r #>> '{reason,en}' as reason_en,
                     document #>> array ['sources', r ->> 'source', 'id'] as source_id,
                     document #>> array ['sources', r ->> 'source', 'en'] as source_en,
                     r ->> 'broken_when' as broken_when,
                     coalesce((r ->> 'to_verify')::boolean, false) as to_verify,
                     coalesce((r ->> 'retired')::boolean, false) as retired) said
     left join lateral (select * from institution.box_rule_version v where v.code = said.code
                        order by v.number desc limit 1) latest on true
where latest.code is null
   or (latest.changed_by is null
       and (latest.hard, latest.rule_id, latest.rule_en, latest.reason_id, latest.reason_en, latest.source_id,
            latest.source_en, latest.broken_when, latest.to_verify, latest.retired)
           is distinct from
           (said.hard, said.rule_id, said.rule_en, said.reason_id, said.reason_en, said.source_id,
            said.source_en, said.broken_when, said.to_verify, said.retired));
