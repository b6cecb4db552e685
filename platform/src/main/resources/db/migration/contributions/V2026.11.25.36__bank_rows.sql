-- A statement of the bank or treasury between sending and taking; what was taken keeps its hash.
create table contributions.bank_file (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    person         uuid        not null references accounts.person,
    name           text        not null constraint bank_file_named check (length(name) between 1 and 200),
    sha256         bytea       not null constraint bank_file_hash check (length(sha256) = 32),
    content        bytea       not null,
    received_at    timestamptz not null,
    taken_at       timestamptz,
    payments       integer     not null default 0 constraint bank_file_payments check (payments >= 0),
    primary key (secretariat_id, id)
);
create unique index bank_file_taken_once on contributions.bank_file (secretariat_id, sha256) where taken_at is not null;

call sekber.protect('contributions.bank_file');
drop trigger journal on contributions.bank_file;
call journal.follow('contributions.bank_file', 'content');
