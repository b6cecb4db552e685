-- An output is itself, whatever words are used for it: what hangs on it stays there when they are changed. The identities of those
-- that there are come from the default, which fills every secretariat's rows; later ones come from the application.
alter table programmes.output add column id uuid not null default gen_random_uuid();
alter table programmes.output alter column id drop default;
alter table programmes.output drop constraint output_pkey;
alter table programmes.output add primary key (secretariat_id, id);
alter table programmes.output
    add constraint output_place unique (secretariat_id, programme_id, ordinal) deferrable initially deferred;
alter table programmes.output add constraint output_of_programme unique (secretariat_id, programme_id, id);
