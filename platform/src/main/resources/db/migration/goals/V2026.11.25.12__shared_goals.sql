-- What members want to reach together. It is common only while every member has adopted its present wording; the wording
-- counts up each time the text changes.
create table goals.shared_goal (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    number         text        not null,
    title          text        not null constraint shared_goal_title_given check (length(trim(title)) between 1 and 300),
    story          text        not null constraint shared_goal_story_given check (length(trim(story)) between 1 and 10000),
    wording        integer     not null default 1 constraint shared_goal_wording check (wording > 0),
    proposed_on    date        not null,
    dropped_on     date,
    dropped_why    text        not null default '' constraint shared_goal_dropped_why_short check (length(dropped_why) <= 2000),
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint shared_goal_number_once unique (secretariat_id, number),
    constraint shared_goal_dropped_with_reason check (dropped_on is null or length(trim(dropped_why)) > 0)
);

-- The goals of members that it is composed from.
create table goals.composed_from (
    secretariat_id uuid not null,
    shared_goal_id uuid not null,
    goal_id        uuid not null,
    primary key (secretariat_id, shared_goal_id, goal_id),
    constraint composed_from_shared foreign key (secretariat_id, shared_goal_id) references goals.shared_goal on delete cascade,
    constraint composed_from_goal foreign key (secretariat_id, goal_id) references goals.goal
);

-- A member's adoption of one wording, or its refusal. What a later record takes the place of stays, marked as withdrawn.
create table goals.adoption (
    secretariat_id uuid        not null,
    id             uuid        not null,
    shared_goal_id uuid        not null,
    member_code    text        not null,
    wording        integer     not null,
    stand          text        not null constraint adoption_stand check (stand in ('ADOPTED', 'DECLINED')),
    organ          text        not null constraint adoption_organ_given check (length(trim(organ)) between 1 and 200),
    decided_on     date        not null,
    document       text        not null constraint adoption_document_short check (length(document) <= 300),
    reason         text        not null constraint adoption_reason_short check (length(reason) <= 2000),
    recorded_by    uuid        not null references accounts.person,
    recorded_as    text        not null,
    recorded_at    timestamptz not null,
    withdrawn_at   timestamptz,
    withdrawn_why  text        not null default '' constraint adoption_withdrawn_why_short check (length(withdrawn_why) <= 2000),
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint adoption_shared foreign key (secretariat_id, shared_goal_id) references goals.shared_goal,
    constraint adoption_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint adoption_has_a_document check (stand = 'DECLINED' or length(trim(document)) > 0),
    constraint adoption_declined_with_reason check (stand = 'ADOPTED' or length(trim(reason)) > 0)
);
create unique index adoption_one_standing on goals.adoption (secretariat_id, shared_goal_id, member_code)
    where withdrawn_at is null;

-- The threads: which challenge a shared goal answers, which programme serves it, by what a programme is measured.
create table goals.challenge_link (
    secretariat_id uuid not null,
    shared_goal_id uuid not null,
    challenge_id   uuid not null,
    primary key (secretariat_id, shared_goal_id, challenge_id),
    constraint challenge_link_goal foreign key (secretariat_id, shared_goal_id) references goals.shared_goal,
    constraint challenge_link_challenge foreign key (secretariat_id, challenge_id) references challenges.challenge
);
create index challenge_link_by_challenge on goals.challenge_link (secretariat_id, challenge_id);

create table goals.programme_link (
    secretariat_id uuid not null,
    shared_goal_id uuid not null,
    programme_id   uuid not null,
    primary key (secretariat_id, shared_goal_id, programme_id),
    constraint programme_link_goal foreign key (secretariat_id, shared_goal_id) references goals.shared_goal,
    constraint programme_link_programme foreign key (secretariat_id, programme_id) references programmes.programme
);
create index programme_link_by_programme on goals.programme_link (secretariat_id, programme_id);

-- An indicator of the reference data, or one in words.
create table goals.indicator_link (
    secretariat_id uuid not null,
    id             uuid not null,
    programme_id   uuid not null,
    indicator      text references regions.indicator_name,
    words          text not null default '' constraint indicator_link_words_short check (length(words) <= 200),
    primary key (secretariat_id, id),
    constraint indicator_link_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint indicator_link_one check ((indicator is null) = (length(trim(words)) > 0)),
    constraint indicator_link_once unique nulls not distinct (secretariat_id, programme_id, indicator, words)
);

call sekber.protect('goals.shared_goal');
call sekber.protect('goals.composed_from');
call sekber.protect('goals.adoption');
call sekber.protect('goals.challenge_link');
call sekber.protect('goals.programme_link');
call sekber.protect('goals.indicator_link');
