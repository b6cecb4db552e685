create schema activities;
grant usage on schema activities to ${appRole};

-- What the parties of a programme do: who answers for it, and from when to when.
create table activities.activity (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    programme_id   uuid    not null,
    ordinal        integer not null constraint activity_ordinal_positive check (ordinal > 0),
    work_package   text    not null default '' constraint activity_work_package_short check (length(work_package) <= 120),
    title          text    not null constraint activity_title_given check (length(trim(title)) between 1 and 200),
    what           text    not null constraint activity_what_short check (length(what) <= 5000),
    responsible    text    not null,
    starts_on      date    not null,
    ends_on        date    not null,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint activity_number_once unique (secretariat_id, programme_id, ordinal),
    constraint activity_within_programme unique (secretariat_id, programme_id, id),
    constraint activity_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint activity_responsible foreign key (secretariat_id, responsible) references secretariats.member,
    constraint activity_ends_after_it_begins check (ends_on >= starts_on)
);

-- Who takes part besides the party that answers for it.
create table activities.participant (
    secretariat_id uuid not null,
    activity_id    uuid not null,
    member_code    text not null,
    primary key (secretariat_id, activity_id, member_code),
    constraint participant_activity foreign key (secretariat_id, activity_id) references activities.activity on delete cascade,
    constraint participant_member foreign key (secretariat_id, member_code) references secretariats.member
);

-- What an activity hands over. Its identity stays while it is written anew, because a lump sum may be paid against it.
create table activities.deliverable (
    secretariat_id uuid    not null,
    id             uuid    not null,
    activity_id    uuid    not null,
    ordinal        integer not null,
    name           text    not null constraint deliverable_named check (length(trim(name)) between 1 and 200),
    due_on         date,
    responsible    text    not null,
    state          text    not null constraint deliverable_state check (state in ('PLANNED', 'UNDER_WAY', 'DELIVERED')),
    primary key (secretariat_id, id),
    constraint deliverable_activity foreign key (secretariat_id, activity_id) references activities.activity,
    constraint deliverable_responsible foreign key (secretariat_id, responsible) references secretariats.member
);
create index deliverable_by_activity on activities.deliverable (secretariat_id, activity_id);

create table activities.milestone (
    secretariat_id uuid    not null,
    activity_id    uuid    not null,
    ordinal        integer not null,
    name           text    not null constraint milestone_named check (length(trim(name)) between 1 and 200),
    reached_on     date    not null,
    primary key (secretariat_id, activity_id, ordinal),
    constraint milestone_activity foreign key (secretariat_id, activity_id) references activities.activity on delete cascade
);

-- From finish to start: an activity begins when the other has ended and so many days have passed.
create table activities.dependency (
    secretariat_id uuid    not null,
    programme_id   uuid    not null,
    activity_id    uuid    not null,
    follows_id     uuid    not null,
    lag_days       integer not null constraint dependency_lag check (lag_days between 0 and 3650),
    primary key (secretariat_id, activity_id, follows_id),
    constraint dependency_activity foreign key (secretariat_id, programme_id, activity_id)
        references activities.activity (secretariat_id, programme_id, id) on delete cascade,
    constraint dependency_follows foreign key (secretariat_id, programme_id, follows_id)
        references activities.activity (secretariat_id, programme_id, id),
    constraint dependency_on_another check (activity_id <> follows_id)
);
create index dependency_by_followed on activities.dependency (secretariat_id, follows_id);

call sekber.protect('activities.activity');
call sekber.protect('activities.participant');
call sekber.protect('activities.deliverable');
call sekber.protect('activities.milestone');
call sekber.protect('activities.dependency');
