delete from regions.cooperation;

insert into regions.cooperation (id, acronym, name, kind, provinces, sectors, legal_basis, founded, confidence, sources, note)
select c ->> 'id', c ->> 'acronym', c ->> 'name', c ->> 'type',
       array(select jsonb_array_elements_text(c -> 'provinces')),
       array(select jsonb_array_elements_text(c -> 'sectors')),
       coalesce(c ->> 'legal_basis', ''), coalesce(c ->> 'founded', ''), upper(c ->> 'confidence'),
       array(select jsonb_array_elements_text(c -> 'sources')),
       coalesce(c ->> 'note', '')
from incoming, jsonb_array_elements(document -> 'cooperations') c;

insert into regions.cooperation_member (cooperation_id, region_code, ordinal, coverage)
select c ->> 'id', m.member ->> 'code', m.ordinal, upper(m.member ->> 'coverage')
from incoming, jsonb_array_elements(document -> 'cooperations') c,
     jsonb_array_elements(c -> 'members') with ordinality m (member, ordinal);
