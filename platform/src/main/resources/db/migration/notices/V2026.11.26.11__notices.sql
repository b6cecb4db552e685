create schema notices;
grant usage on schema notices to ${appRole};

-- What one person was told. The words stand in both languages as they were told, as those of a letter do.
-- A notice is given once for each rung of a subject; when what waited is over, it is settled, and may come again.
create table notices.notice (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    person         uuid        not null references accounts.person,
    subject        text        not null constraint notice_subject_given check (length(subject) between 1 and 400),
    rung           text        not null constraint notice_rung_short check (length(rung) <= 40),
    kind           text        not null constraint notice_kind check (kind in ('TASK', 'RUNG', 'EVENT')),
    what_id        text        not null,
    what_en        text        not null,
    context_id     text        not null,
    context_en     text        not null,
    path           text        not null constraint notice_path_within check (path like '/%'),
    since          date        not null,
    due            date,
    told_on        date        not null,
    told_at        timestamptz not null,
    read_at        timestamptz,
    settled_at     timestamptz,
    mailed_at      timestamptz,
    primary key (secretariat_id, id),
    constraint notice_rung_has_due check (kind <> 'RUNG' or due is not null)
);
create unique index notice_once on notices.notice (secretariat_id, person, subject, rung) where settled_at is null;
create index notice_unread on notices.notice (person, secretariat_id) where read_at is null and settled_at is null;
create index notice_latest on notices.notice (person, secretariat_id, told_at desc);

-- What happened and whom it concerns, written within the transaction in which it happened.
create table notices.occurrence (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    subject        text        not null constraint occurrence_subject_given check (length(subject) between 1 and 400),
    what_id        text        not null,
    what_en        text        not null,
    context_id     text        not null,
    context_en     text        not null,
    path           text        not null constraint occurrence_path_within check (path like '/%'),
    roles          text[]      not null,
    members        text[]      not null,
    caused_by      uuid        not null references accounts.person,
    happened_on    date        not null,
    happened_at    timestamptz not null,
    primary key (secretariat_id, id),
    constraint occurrence_once unique (secretariat_id, subject)
);
create index occurrence_latest on notices.occurrence (secretariat_id, happened_at);

-- How each person wants to be told. Who has chosen nothing gets one letter a day.
create table notices.choice (
    person    uuid        not null primary key references accounts.person,
    mail      text        not null constraint choice_mail check (mail in ('AT_ONCE', 'DIGEST', 'NONE')),
    since     timestamptz not null,
    messenger text        not null default '' constraint choice_messenger_number check (messenger ~ '^(\+[0-9]{6,15})?$'),
    version   integer     not null default 0
);

-- Which state of a secretariat notices were last gathered from; a node that gathers holds it for a while.
create table notices.gathering (
    secretariat_id uuid        not null primary key references secretariats.secretariat,
    reached        bigint      not null default -1,
    day            date,
    taken_until    timestamptz
);

call sekber.protect('notices.notice');
call sekber.protect('notices.occurrence');
create policy own_notice on notices.notice as restrictive to ${appRole} using (person = sekber.person());
revoke delete on notices.notice from ${appRole};
revoke update, delete on notices.occurrence from ${appRole};
-- A notice repeats what the journal has already. Written there it would also count as news of the secretariat, and what is kept
-- until something is written would be worked out anew for everyone whenever someone has read a notice.
drop trigger journal on notices.notice;
drop trigger journal on notices.occurrence;

alter table notices.choice enable row level security;
alter table notices.choice force row level security;
create policy own_choice on notices.choice to ${appRole} using (person = sekber.person()) with check (person = sekber.person());
grant select, insert, update on notices.choice to ${appRole};
call journal.follow('notices.choice');

alter table notices.gathering enable row level security;
alter table notices.gathering force row level security;
create policy by_the_program on notices.gathering to ${appRole} using (sekber.administrator()) with check (sekber.administrator());
grant select, insert, update on notices.gathering to ${appRole};

-- Every page shows this number: a statement by itself, without the transaction that would tell who is asking.
create policy counted on notices.notice for select to current_user using (true);
create function notices.unread(who uuid, at uuid) returns integer
    language sql stable security definer set search_path = notices, pg_temp as
$$
    select count(*)::integer from notices.notice n
    where n.person = who and n.secretariat_id = at and n.read_at is null and n.settled_at is null
$$;
