-- The treasurer keeps the books of the whole secretariat, so the post speaks for no member.
alter table secretariats.post drop constraint post_role;
alter table secretariats.post add constraint post_role check (role in
    ('OFFICER', 'LIAISON', 'TECHNICAL', 'STEERING', 'HEAD', 'COUNCIL', 'AUDITOR', 'PARTNER', 'TREASURER'));
alter table secretariats.post add constraint post_treasurer_of_no_member check (role <> 'TREASURER' or member_code is null);
