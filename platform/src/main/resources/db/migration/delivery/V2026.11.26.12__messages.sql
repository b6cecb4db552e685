create schema delivery;
grant usage on schema delivery to ${appRole};

-- A message on its way to one person. Its subject line tells nothing private: who looks after the mail may see it.
create table delivery.message (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    person         uuid        not null references accounts.person,
    channel        text        not null constraint message_channel check (channel in ('MAIL', 'MESSENGER')),
    address        text        not null constraint message_address_short check (length(address) <= 200),
    about          text        not null constraint message_about_given check (length(trim(about)) between 1 and 200),
    made_at        timestamptz not null,
    tries          integer     not null default 0 constraint message_tries_not_negative check (tries >= 0),
    next_try_at    timestamptz not null,
    failure        text        constraint message_failure_short check (length(failure) <= 500),
    sent_at        timestamptz,
    kept_at        timestamptz,
    primary key (secretariat_id, id),
    constraint message_sent_or_kept check (sent_at is null or kept_at is null)
);
create index message_waiting on delivery.message (next_try_at) where sent_at is null and kept_at is null;

-- What the message says, for its person alone. Forgotten once it is sent.
create table delivery.words (
    secretariat_id uuid not null,
    message_id     uuid not null,
    person         uuid not null references accounts.person,
    text           text not null,
    html           text not null,
    primary key (secretariat_id, message_id),
    constraint words_of foreign key (secretariat_id, message_id) references delivery.message
);

call sekber.protect('delivery.message');
call sekber.protect('delivery.words');
-- The program and the administrator look for what waits in every secretariat.
create policy seen_by_administrator on delivery.message for select to ${appRole} using (sekber.administrator());
create policy tried_again_by_administrator on delivery.message for update to ${appRole} using (sekber.administrator());
create policy own_words on delivery.words as restrictive to ${appRole} using (person = sekber.person());
revoke delete on delivery.message from ${appRole};
revoke update on delivery.words from ${appRole};
-- Post is no record of the secretariat: what it tells is in the journal already, and its words are private.
drop trigger journal on delivery.message;
drop trigger journal on delivery.words;

-- Whether the messaging gateway may be used at all.
create table delivery.gateway (
    name        text        not null primary key constraint gateway_one check (name = 'MESSENGER'),
    switched_on boolean     not null,
    changed_at  timestamptz
);
insert into delivery.gateway (name, switched_on) values ('MESSENGER', false);
alter table delivery.gateway enable row level security;
alter table delivery.gateway force row level security;
create policy gateway_seen on delivery.gateway for select to ${appRole} using (true);
create policy gateway_switched on delivery.gateway for update to ${appRole} using (sekber.administrator());
grant select, update on delivery.gateway to ${appRole};
call journal.follow('delivery.gateway');
