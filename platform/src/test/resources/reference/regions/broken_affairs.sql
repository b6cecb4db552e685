insert into regions.affair (code, kind, name_id, name_en, legal_basis)
select code,
       case "group" when 'wajib_pelayanan_dasar' then 'BASIC_SERVICE'
                    when 'wajib_non_pelayanan_dasar' then 'OTHER_MANDATORY'
                    when 'pilihan' then 'OPTIONAL'
                    else "group" end,
       name_id, name_en, legal_basis
from incoming
on conflict (code) do update
set kind = excluded.kind, name_id = excluded.name_id, name_en = excluded.name_en,
    legal_basis = excluded.legal_basis, in_force = true;

update regions.affair set in_force = false where code not in (select code from incoming);
