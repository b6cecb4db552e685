create schema secretariats;
grant usage on schema secretariats to ${appRole};

create table secretariats.secretariat (
    id          uuid        not null primary key,
    slug        text        not null constraint secretariat_slug_form check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
    name        text        not null constraint secretariat_name_given check (length(trim(name)) between 1 and 200),
    short_name  text        not null constraint secretariat_short_name_given check (length(trim(short_name)) between 1 and 60),
    legal_basis text        not null default '',
    timezone    text        not null default 'Asia/Jakarta',
    created_at  timestamptz not null,
    version     integer     not null default 0,
    constraint secretariat_slug_once unique (slug)
);
call journal.follow('secretariats.secretariat');

create table secretariats.member (
    secretariat_id uuid    not null references secretariats.secretariat,
    region_code    text    not null references regions.region (code),
    ordinal        integer not null constraint member_ordinal_positive check (ordinal > 0),
    joined_on      date    not null,
    left_on        date,
    version        integer not null default 0,
    primary key (secretariat_id, region_code),
    constraint member_ordinal_once unique (secretariat_id, ordinal),
    constraint member_left_after_joining check (left_on >= joined_on)
);

create table secretariats.organ (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    kind           text    not null constraint organ_kind check (kind in ('STEERING_GROUP', 'OFFICE', 'TECHNICAL_TEAM')),
    name           text    not null constraint organ_name_given check (length(trim(name)) between 1 and 200),
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint organ_name_once unique (secretariat_id, name)
);

-- A post is what makes a person someone in a secretariat: a role, for a member or for none, while the mandate runs.
create table secretariats.post (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    person_id      uuid    not null references accounts.person,
    role           text    not null constraint post_role check (role in
        ('OFFICER', 'LIAISON', 'TECHNICAL', 'STEERING', 'HEAD', 'COUNCIL', 'AUDITOR', 'PARTNER')),
    member_code    text,
    organ_id       uuid,
    title          text    not null constraint post_title_given check (length(trim(title)) between 1 and 200),
    mandate_from   date    not null,
    mandate_until  date,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint post_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint post_organ foreign key (secretariat_id, organ_id) references secretariats.organ,
    constraint post_for_member check ((role in ('LIAISON', 'STEERING', 'HEAD', 'COUNCIL')) <= (member_code is not null)),
    constraint post_mandate check (mandate_until >= mandate_from)
);
create index post_by_person on secretariats.post (person_id);

-- Short readable numbers: one series per kind and year.
create table secretariats.series (
    secretariat_id uuid    not null references secretariats.secretariat,
    kind           text    not null,
    year           integer not null,
    last           integer not null,
    primary key (secretariat_id, kind, year)
);

call sekber.protect('secretariats.member');
call sekber.protect('secretariats.organ');
call sekber.protect('secretariats.series');

-- A person sees the own posts everywhere (to choose where to work); an administrator sees and sets all.
alter table secretariats.post enable row level security;
alter table secretariats.post force row level security;
create policy post_seen on secretariats.post for select to ${appRole}
    using (secretariat_id = sekber.secretariat() or person_id = sekber.person() or sekber.administrator());
create policy post_set on secretariats.post for insert to ${appRole}
    with check (secretariat_id = sekber.secretariat() or sekber.administrator());
create policy post_changed on secretariats.post for update to ${appRole}
    using (secretariat_id = sekber.secretariat() or sekber.administrator());
create policy post_removed on secretariats.post for delete to ${appRole}
    using (secretariat_id = sekber.secretariat() or sekber.administrator());
grant select, insert, update, delete on secretariats.post to ${appRole};
call journal.follow('secretariats.post');

alter table secretariats.secretariat enable row level security;
alter table secretariats.secretariat force row level security;
create policy secretariat_seen on secretariats.secretariat for select to ${appRole}
    using (id = sekber.secretariat()
           or sekber.administrator()
           or id in (select p.secretariat_id from secretariats.post p where p.person_id = sekber.person()));
create policy secretariat_made on secretariats.secretariat for insert to ${appRole} with check (sekber.administrator());
create policy secretariat_changed on secretariats.secretariat for update to ${appRole}
    using (id = sekber.secretariat() or sekber.administrator());
grant select, insert, update on secretariats.secretariat to ${appRole};

-- People: oneself, the people of the secretariat one works in, the account that is signing in, and all for an administrator.
create policy person_seen on accounts.person for select to ${appRole}
    using (id = sekber.person()
           or email = sekber.signing_in()
           or sekber.administrator()
           or id in (select p.person_id from secretariats.post p where p.secretariat_id = sekber.secretariat()));
create policy person_made on accounts.person for insert to ${appRole}
    with check (sekber.administrator() or (sekber.secretariat() is not null and not administrator));
create policy person_changed on accounts.person for update to ${appRole}
    using (id = sekber.person() or email = sekber.signing_in() or sekber.administrator())
    with check (sekber.administrator() or not administrator or id = sekber.person());
-- An invitation is found only by who holds its token; the application looks it up by hash.
create policy invitation_used on accounts.invitation to ${appRole} using (true) with check (true);
