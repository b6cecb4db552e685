-- A file between sending and confirming. Its bytes are kept as they came, so that exactly what was shown is taken; the
-- journal notes that there was a file and leaves its bytes out.
create table cases.incoming_file (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    person         uuid        not null references accounts.person,
    name           text        not null constraint incoming_file_named check (length(name) between 1 and 200),
    content        bytea       not null,
    received_at    timestamptz not null,
    taken_at       timestamptz,
    added          integer     not null default 0 constraint incoming_file_added_not_negative check (added >= 0),
    changed        integer     not null default 0 constraint incoming_file_changed_not_negative check (changed >= 0),
    primary key (secretariat_id, id),
    constraint incoming_file_one_each unique (secretariat_id, person)
);

call sekber.protect('cases.incoming_file');
drop trigger journal on cases.incoming_file;
call journal.follow('cases.incoming_file', 'content');
