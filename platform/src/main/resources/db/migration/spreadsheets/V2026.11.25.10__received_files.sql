-- A file between sending and confirming, for any capability that takes tables. Its bytes are kept as they came, so that
-- exactly what was shown is taken; the journal notes that there was a file and leaves its bytes out. What is in it may be a
-- member's draft, so only the person who sent it reads it.
create schema spreadsheets;
grant usage on schema spreadsheets to ${appRole};

create table spreadsheets.received_file (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    person         uuid        not null references accounts.person,
    purpose        text        not null constraint received_file_purpose check (purpose ~ '^[a-z-]{1,40}$'),
    name           text        not null constraint received_file_named check (length(name) between 1 and 200),
    content        bytea       not null,
    received_at    timestamptz not null,
    taken_at       timestamptz,
    added          integer     not null default 0 constraint received_file_added_not_negative check (added >= 0),
    changed        integer     not null default 0 constraint received_file_changed_not_negative check (changed >= 0),
    primary key (secretariat_id, id),
    constraint received_file_one_each unique (secretariat_id, person, purpose)
);

call sekber.protect('spreadsheets.received_file');
create policy own_file on spreadsheets.received_file as restrictive to ${appRole} using (person = sekber.person());
drop trigger journal on spreadsheets.received_file;
call journal.follow('spreadsheets.received_file', 'content');
