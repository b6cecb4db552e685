create schema calendars;
grant usage on schema calendars to ${appRole};

-- A private address at which a program of the person reads a calendar: of the person's own tasks, or of one secretariat.
-- Only the hash of the address is kept.
create table calendars.feed (
    id             uuid        not null primary key,
    person         uuid        not null references accounts.person,
    secretariat_id uuid        references secretariats.secretariat,
    label          text        not null constraint feed_label_given check (length(trim(label)) between 1 and 100),
    language       text        not null constraint feed_language check (language in ('id', 'en')),
    token_hash     bytea       not null constraint feed_address_once unique,
    made_at        timestamptz not null,
    revoked_at     timestamptz
);
create index feed_by_person on calendars.feed (person);

-- When a feed was read last, so that its person can tell whether someone else reads along.
create table calendars.reading (
    feed_id uuid        not null primary key references calendars.feed,
    person  uuid        not null references accounts.person,
    read_at timestamptz not null
);

-- Since when an entry of a feed says what it says; programs ask for it to tell a change from a copy.
create table calendars.entry (
    feed_id     uuid        not null references calendars.feed,
    uid         text        not null,
    person      uuid        not null references accounts.person,
    fingerprint text        not null,
    sequence    integer     not null default 0,
    changed_at  timestamptz not null,
    primary key (feed_id, uid)
);

alter table calendars.feed enable row level security;
alter table calendars.feed force row level security;
create policy own_feed on calendars.feed to ${appRole} using (person = sekber.person()) with check (person = sekber.person());
grant select, insert on calendars.feed to ${appRole};
grant update (revoked_at) on calendars.feed to ${appRole};
call journal.follow('calendars.feed', 'token_hash');

alter table calendars.reading enable row level security;
alter table calendars.reading force row level security;
create policy own_reading on calendars.reading to ${appRole} using (person = sekber.person()) with check (person = sekber.person());
grant select, insert, update on calendars.reading to ${appRole};

alter table calendars.entry enable row level security;
alter table calendars.entry force row level security;
create policy own_entry on calendars.entry to ${appRole} using (person = sekber.person()) with check (person = sekber.person());
grant select, insert, update on calendars.entry to ${appRole};

-- Where a private address leads; its holder is nobody else in the database. An address that was revoked leads nowhere.
create policy by_function on calendars.feed for select to current_user using (true);
create function calendars.behind(hash bytea)
    returns table (feed_id uuid, person uuid, secretariat_id uuid, language text)
    language sql stable security definer set search_path = calendars, pg_temp as
$$
    select f.id, f.person, f.secretariat_id, f.language from calendars.feed f
    where f.token_hash = hash and f.revoked_at is null
$$;
