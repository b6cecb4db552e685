create schema appraisal;
grant usage on schema appraisal to ${appRole};

-- A comparison of ways to set the secretariat up. Seed and samples are kept, so that its figures can be drawn again.
create table appraisal.appraisal (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    number         text        not null,
    title          text        not null constraint appraisal_title_given check (length(trim(title)) between 1 and 200),
    purpose        text        not null constraint appraisal_purpose_short check (length(purpose) <= 10000),
    state          text        not null constraint appraisal_state check (state in ('OPEN', 'CLOSED')),
    samples        integer     not null constraint appraisal_samples check (samples between 1000 and 1000000),
    seed           bigint      not null constraint appraisal_seed check (seed between 0 and 999999999),
    opened_at      timestamptz not null,
    opened_by      uuid        not null references accounts.person,
    opened_by_name text        not null,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint appraisal_number_once unique (secretariat_id, number)
);

-- What matters. A ready criterion has a code and its words are the product's; one that was added has its own words.
create table appraisal.criterion (
    secretariat_id uuid    not null,
    appraisal_id   uuid    not null,
    ordinal        integer not null constraint criterion_ordinal check (ordinal > 0),
    code           text,
    name           text    not null default '' constraint criterion_name_short check (length(name) <= 100),
    definition     text    not null default '' constraint criterion_definition_short check (length(definition) <= 1000),
    less_is_better boolean not null default false,
    dropped        boolean not null default false,
    primary key (secretariat_id, appraisal_id, ordinal),
    constraint criterion_appraisal foreign key (secretariat_id, appraisal_id) references appraisal.appraisal,
    constraint criterion_code_once unique (secretariat_id, appraisal_id, code),
    constraint criterion_ready_or_named check ((code is null) = (length(trim(name)) > 0))
);

-- A way to set the secretariat up: options of the box. The first is today's, taken from a version of the profile.
create table appraisal.alternative (
    secretariat_id uuid        not null,
    appraisal_id   uuid        not null,
    ordinal        integer     not null constraint alternative_ordinal check (ordinal > 0),
    name           text        not null constraint alternative_name_given check (length(trim(name)) between 1 and 100),
    idea           text        not null constraint alternative_idea_short check (length(idea) <= 2000),
    profile_number integer,
    choices        text[]      not null constraint alternative_chooses check (cardinality(choices) > 0),
    cost_keys      text[]      not null,
    cost_low       numeric,
    cost_high      numeric,
    currency       text        not null default 'IDR',
    cost_source    text        not null constraint alternative_cost_source_short check (length(cost_source) <= 1000),
    withdrawn      boolean     not null default false,
    changed_at     timestamptz not null,
    version        integer     not null default 0,
    primary key (secretariat_id, appraisal_id, ordinal),
    constraint alternative_appraisal foreign key (secretariat_id, appraisal_id) references appraisal.appraisal,
    constraint alternative_first_is_today check ((ordinal = 1) = (profile_number is not null)),
    constraint alternative_today_stays check (ordinal > 1 or not withdrawn),
    constraint alternative_today_costs_no_transition check (ordinal > 1 or cost_low is null),
    constraint alternative_cost_range check ((cost_low is null) = (cost_high is null) and cost_low between 0 and cost_high),
    constraint alternative_cost_has_source check (cost_low is null or length(trim(cost_source)) > 0)
);
create unique index alternative_name_once on appraisal.alternative (secretariat_id, appraisal_id, lower(name)) where not withdrawn;

-- How one voice scores one alternative. A member's sheet is its own while private_to is set; an expert who speaks for no
-- member scores in the open. What a later sheet takes the place of is marked as withdrawn.
create table appraisal.score_sheet (
    secretariat_id uuid        not null,
    id             uuid        not null,
    appraisal_id   uuid        not null,
    alternative    integer     not null,
    member_code    text,
    scorer         uuid        not null references accounts.person,
    scorer_name    text        not null,
    private_to     text,
    written_at     timestamptz not null,
    released_at    timestamptz,
    withdrawn_at   timestamptz,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint score_sheet_alternative foreign key (secretariat_id, appraisal_id, alternative) references appraisal.alternative,
    constraint score_sheet_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint score_sheet_private_to_own_member check (private_to = member_code),
    constraint score_sheet_private_or_released check ((private_to is null) = (released_at is not null))
);
create unique index score_sheet_one_draft_of_a_member on appraisal.score_sheet (secretariat_id, appraisal_id, alternative, member_code)
    where private_to is not null;
create unique index score_sheet_one_standing_of_a_member on appraisal.score_sheet (secretariat_id, appraisal_id, alternative, member_code)
    where released_at is not null and withdrawn_at is null and member_code is not null;
create unique index score_sheet_one_standing_of_an_expert on appraisal.score_sheet (secretariat_id, appraisal_id, alternative, scorer)
    where withdrawn_at is null and member_code is null;

-- One score of a sheet, from 0 to 10, as a range, with its reason and the cases that it rests on.
create table appraisal.estimate (
    secretariat_id uuid          not null,
    sheet_id       uuid          not null,
    appraisal_id   uuid          not null,
    criterion      integer       not null,
    low            numeric(3, 1) not null,
    high           numeric(3, 1) not null,
    reason         text          not null constraint estimate_reason_given check (length(trim(reason)) between 1 and 2000),
    cases          text[]        not null default '{}',
    private_to     text,
    primary key (secretariat_id, sheet_id, criterion),
    constraint estimate_sheet foreign key (secretariat_id, sheet_id) references appraisal.score_sheet,
    constraint estimate_criterion foreign key (secretariat_id, appraisal_id, criterion) references appraisal.criterion,
    constraint estimate_range check (low between 0 and high and high <= 10)
);

-- An estimate is as private as its sheet, whatever the writer says.
create function appraisal.as_private_as_its_sheet() returns trigger
    language plpgsql as
$$
begin
    select s.private_to into strict new.private_to
    from appraisal.score_sheet s
    where s.secretariat_id = new.secretariat_id and s.id = new.sheet_id;
    return new;
end
$$;
create trigger as_private_as_its_sheet before insert or update on appraisal.estimate
    for each row execute function appraisal.as_private_as_its_sheet();

-- How a member weighs the criteria: the judgements as they were given, by the field of the form.
create table appraisal.weighing (
    secretariat_id uuid        not null,
    id             uuid        not null,
    appraisal_id   uuid        not null,
    member_code    text        not null,
    method         text        not null constraint weighing_method check (method in ('SWING', 'AHP', 'BWM', 'ORDER')),
    judgements     jsonb       not null constraint weighing_judgements_are_fields check (jsonb_typeof(judgements) = 'object'),
    private_to     text,
    written_by     uuid        not null references accounts.person,
    written_at     timestamptz not null,
    released_as    text,
    released_at    timestamptz,
    withdrawn_at   timestamptz,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint weighing_appraisal foreign key (secretariat_id, appraisal_id) references appraisal.appraisal,
    constraint weighing_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint weighing_private_to_own_member check (private_to = member_code),
    constraint weighing_private_or_released check ((private_to is null) = (released_at is not null))
);
create unique index weighing_one_draft on appraisal.weighing (secretariat_id, appraisal_id, member_code)
    where private_to is not null;
create unique index weighing_one_standing on appraisal.weighing (secretariat_id, appraisal_id, member_code)
    where released_at is not null and withdrawn_at is null;

call sekber.protect('appraisal.appraisal');
call sekber.protect('appraisal.criterion');
call sekber.protect('appraisal.alternative');
call sekber.protect('appraisal.score_sheet');
call sekber.protect('appraisal.estimate');
call sekber.protect('appraisal.weighing');
