create schema challenges;
grant usage on schema challenges to ${appRole};

create table challenges.challenge (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    number         text    not null,
    title          text    not null constraint challenge_title_given check (length(trim(title)) between 1 and 200),
    story          text    not null constraint challenge_story_given check (length(trim(story)) between 1 and 10000),
    affair_code    text    references regions.affair,
    raised_on      date    not null,
    closed_on      date,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint challenge_number_once unique (secretariat_id, number),
    constraint challenge_closed_after_raising check (closed_on >= raised_on)
);

-- Who is affected, and how badly as far as is known: an affected member without a severity is not yet assessed.
create table challenges.affected (
    secretariat_id uuid    not null,
    challenge_id   uuid    not null,
    member_code    text    not null,
    severity       integer constraint affected_severity check (severity between 1 and 4),
    primary key (secretariat_id, challenge_id, member_code),
    constraint affected_challenge foreign key (secretariat_id, challenge_id) references challenges.challenge on delete cascade,
    constraint affected_member foreign key (secretariat_id, member_code) references secretariats.member
);

-- A link to the figures of an indicator for a region; the figures stay with their source in the reference data.
create table challenges.evidence (
    secretariat_id uuid    not null,
    challenge_id   uuid    not null,
    region_code    text    not null,
    indicator      text    not null references regions.indicator_name,
    ordinal        integer not null,
    primary key (secretariat_id, challenge_id, region_code, indicator),
    constraint evidence_challenge foreign key (secretariat_id, challenge_id) references challenges.challenge on delete cascade
);

call sekber.protect('challenges.challenge');
call sekber.protect('challenges.affected');
call sekber.protect('challenges.evidence');
