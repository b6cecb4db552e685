create schema goals;
grant usage on schema goals to ${appRole};

-- What a member wants to reach, from a plan of its own. While private_to is set it is the member's draft. A change of a goal
-- that was released is a draft beside it (revises), so that what others rest on keeps its identity; its version goes on from
-- the goal's, so that one number tells every state of the two.
create table goals.goal (
    secretariat_id  uuid        not null references secretariats.secretariat,
    id              uuid        not null,
    number          text        not null,
    member_code     text        not null,
    revises         uuid,
    plan_kind       text        not null constraint goal_plan_kind check (plan_kind in
        ('RPJPD', 'RPJMD', 'RENSTRA', 'RKPD', 'RTRW', 'OTHER')),
    plan            text        not null constraint goal_plan_given check (length(trim(plan)) between 1 and 200),
    period_from     integer     not null constraint goal_period_from check (period_from between 1945 and 2200),
    period_until    integer     not null constraint goal_period_until check (period_until between 1945 and 2200),
    title           text        not null constraint goal_title_given check (length(trim(title)) between 1 and 300),
    affair_code     text        references regions.affair,
    sdg             integer     references regions.goal,
    indicator       text        references regions.indicator_name,
    own_indicator   text        not null default '' constraint goal_own_indicator_short check (length(own_indicator) <= 200),
    direction       text        constraint goal_direction check (direction in ('RAISE', 'LOWER', 'KEEP')),
    target          numeric(24, 6) constraint goal_target_size check (abs(target) <= 1000000000000000),
    unit            text        not null default '' constraint goal_unit_short check (length(unit) <= 60),
    target_year     integer     constraint goal_target_year check (target_year between 1945 and 2200),
    priority        text        constraint goal_priority check (priority in ('MAIN', 'HIGH', 'SUPPORTING')),
    place           text        not null default '' constraint goal_place_short check (length(place) <= 200),
    intended_use    text        not null default '' constraint goal_use_short check (length(intended_use) <= 200),
    target_group    text        not null default '' constraint goal_group_short check (length(target_group) <= 200),
    source          text        not null default '' constraint goal_source_short check (length(source) <= 1000),
    private_to      text,
    written_by      uuid        not null references accounts.person,
    written_at      timestamptz not null,
    released_as     text,
    released_at     timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_why   text        not null default '' constraint goal_withdrawn_why_short check (length(withdrawn_why) <= 2000),
    version         integer     not null default 0,
    primary key (secretariat_id, id),
    constraint goal_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint goal_revises foreign key (secretariat_id, revises) references goals.goal,
    constraint goal_private_to_own_member check (private_to = member_code),
    constraint goal_private_or_released check ((private_to is null) = (released_at is not null)),
    constraint goal_revision_is_a_draft check (revises is null or private_to is not null),
    constraint goal_withdrawn_after_release check (withdrawn_at is null or released_at is not null),
    constraint goal_withdrawn_with_reason check (withdrawn_at is null or length(trim(withdrawn_why)) > 0),
    constraint goal_period_runs_forward check (period_until >= period_from),
    constraint goal_one_indicator check (indicator is null or own_indicator = ''),
    constraint goal_direction_of_an_indicator check ((direction is not null) = (indicator is not null or own_indicator <> '')),
    constraint goal_target_whole check ((target is null) = (target_year is null) and (target is null) = (unit = '')),
    constraint goal_target_of_an_indicator check (target is null or direction is not null),
    constraint goal_use_of_a_place check (intended_use = '' or place <> '')
);
create unique index goal_number_once on goals.goal (secretariat_id, number) where revises is null;
create unique index goal_one_revision on goals.goal (secretariat_id, revises) where revises is not null;
create index goal_by_member on goals.goal (secretariat_id, member_code);

-- What an officer made of a finding about two goals, and of which versions of them.
create table goals.judgement (
    secretariat_id uuid        not null,
    first_id       uuid        not null,
    second_id      uuid        not null,
    kind           text        not null constraint judgement_kind check (kind in
        ('OPPOSITE', 'DIFFERENT_USE', 'SAME_GROUP', 'ALIGNED', 'NEAR')),
    verdict        text        not null constraint judgement_verdict check (verdict in ('CONFIRMED', 'NOT_SO')),
    reason         text        not null constraint judgement_reason_given check (length(trim(reason)) between 1 and 2000),
    first_version  integer     not null,
    second_version integer     not null,
    judged_by      uuid        not null references accounts.person,
    judged_by_name text        not null,
    judged_at      timestamptz not null,
    version        integer     not null default 1,
    primary key (secretariat_id, first_id, second_id, kind),
    constraint judgement_first foreign key (secretariat_id, first_id) references goals.goal,
    constraint judgement_second foreign key (secretariat_id, second_id) references goals.goal
);

call sekber.protect('goals.goal');
call sekber.protect('goals.judgement');
