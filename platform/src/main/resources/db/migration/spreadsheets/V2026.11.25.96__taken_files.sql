-- What was taken from a file stays known by its fingerprint: the same file is refused where its rows add up, and told elsewhere.
create table spreadsheets.taken_file (
    secretariat_id uuid        not null references secretariats.secretariat,
    purpose        text        not null constraint taken_file_purpose check (purpose ~ '^[a-z-]{1,40}$'),
    sha256         text        not null constraint taken_file_fingerprint check (sha256 ~ '^[0-9a-f]{64}$'),
    file_id        uuid        not null,
    name           text        not null constraint taken_file_named check (length(name) between 1 and 200),
    person         uuid        not null references accounts.person,
    taken_at       timestamptz not null,
    primary key (secretariat_id, purpose, sha256)
);

-- The owner reads rows of every secretariat for once.
alter table metering.incoming no force row level security;
alter table contributions.bank_file no force row level security;
insert into spreadsheets.taken_file (secretariat_id, purpose, sha256, file_id, name, person, taken_at)
select secretariat_id, 'readings', encode(sha256, 'hex'), id, name, person, taken_at
from metering.incoming where taken_at is not null
union all
select secretariat_id, 'bank-rows', encode(sha256, 'hex'), id, name, person, taken_at
from contributions.bank_file where taken_at is not null;

call sekber.protect('spreadsheets.taken_file');
revoke delete on spreadsheets.taken_file from ${appRole};

-- Files that were being looked at when the program changed are sent again.
alter table spreadsheets.received_file no force row level security;
delete from spreadsheets.received_file;
alter table spreadsheets.received_file force row level security;
alter table spreadsheets.received_file
    add column sha256 text not null constraint received_file_fingerprint check (sha256 ~ '^[0-9a-f]{64}$');

