create schema accounts;
grant usage on schema accounts to ${appRole};

create table accounts.person (
    id            uuid        not null primary key,
    name          text        not null constraint person_name_given check (length(trim(name)) between 1 and 200),
    email         text        not null constraint person_email_lower check (email = lower(email)),
    password_hash text,
    language      text        not null default 'id' constraint person_language check (language in ('id', 'en')),
    administrator boolean     not null default false,
    created_at    timestamptz not null,
    disabled_at   timestamptz,
    version       integer     not null default 0,
    constraint person_email_once unique (email)
);
call journal.follow('accounts.person', 'password_hash');

-- A one-time link to choose a password. Only the hash of its token is kept.
create table accounts.invitation (
    token_hash bytea       not null primary key,
    person_id  uuid        not null references accounts.person,
    expires_at timestamptz not null,
    used_at    timestamptz
);
call journal.follow('accounts.invitation', 'token_hash');

-- Failed sign-ins, by hash of what was tried (address of the account, or of the network), for limits and lockout.
create table accounts.sign_in_failure (
    subject_hash bytea       not null,
    failed_at    timestamptz not null
);
create index sign_in_failure_recent on accounts.sign_in_failure (subject_hash, failed_at);

create table accounts.session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index session_by_id on accounts.session (session_id);
create index session_by_expiry on accounts.session (expiry_time);
create index session_by_principal on accounts.session (principal_name);

create table accounts.session_attributes (
    session_primary_id char(36)     not null references accounts.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

alter table accounts.person enable row level security;
alter table accounts.person force row level security;
alter table accounts.invitation enable row level security;
alter table accounts.invitation force row level security;

grant select, insert on accounts.person to ${appRole};
-- Who is an administrator is decided when the person is made, and by an administrator later.
grant update (name, email, password_hash, language, administrator, disabled_at, version) on accounts.person to ${appRole};
grant select, insert, update on accounts.invitation to ${appRole};
grant select, insert, delete on accounts.sign_in_failure to ${appRole};
grant select, insert, update, delete on accounts.session, accounts.session_attributes to ${appRole};
