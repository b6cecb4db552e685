create schema results;
grant usage on schema results to ${appRole};

-- How a result is seen. The goals that a programme serves, its outcome and its outputs are kept where they are written.
create table results.indicator (
    secretariat_id uuid    not null,
    id             uuid    not null,
    programme_id   uuid    not null,
    level          text    not null constraint indicator_level check (level in ('GOAL', 'OUTCOME', 'OUTPUT')),
    output_id      uuid,
    name           text    not null constraint indicator_named check (length(trim(name)) between 1 and 300),
    unit           text    not null constraint indicator_unit_given check (length(trim(unit)) between 1 and 60),
    direction      text    not null constraint indicator_direction check (direction in ('RAISE', 'LOWER', 'KEEP')),
    adds_up        boolean not null,
    verification   text    not null constraint indicator_verification_short check (length(verification) <= 1000),
    baseline       numeric constraint indicator_baseline_size check (abs(baseline) < 1e15),
    baseline_on    date,
    responsible    text,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint indicator_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint indicator_output foreign key (secretariat_id, programme_id, output_id)
        references programmes.output (secretariat_id, programme_id, id),
    constraint indicator_responsible foreign key (secretariat_id, responsible) references secretariats.member,
    constraint indicator_place check ((level = 'OUTPUT') = (output_id is not null)),
    constraint indicator_baseline_dated check ((baseline is null) = (baseline_on is null))
);
create index indicator_by_programme on results.indicator (secretariat_id, programme_id, output_id);

-- By what targets are broken down. Where it is by member, the parties are its categories.
create table results.dimension (
    secretariat_id uuid    not null,
    id             uuid    not null,
    programme_id   uuid    not null,
    name           text    not null constraint dimension_named check (length(trim(name)) between 1 and 60),
    of_members     boolean not null,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint dimension_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint dimension_name_once unique (secretariat_id, programme_id, name)
);
create unique index dimension_of_members_once on results.dimension (secretariat_id, programme_id) where of_members;

create table results.category (
    secretariat_id uuid    not null,
    id             uuid    not null,
    dimension_id   uuid    not null,
    ordinal        integer not null,
    name           text    not null constraint category_named check (length(trim(name)) between 1 and 80),
    primary key (secretariat_id, id),
    constraint category_dimension foreign key (secretariat_id, dimension_id) references results.dimension on delete cascade,
    constraint category_place unique (secretariat_id, dimension_id, ordinal) deferrable initially deferred
);

create table results.indicator_dimension (
    secretariat_id uuid not null,
    indicator_id   uuid not null,
    dimension_id   uuid not null,
    primary key (secretariat_id, indicator_id, dimension_id),
    constraint broken_down_indicator foreign key (secretariat_id, indicator_id) references results.indicator on delete cascade,
    constraint broken_down_by foreign key (secretariat_id, dimension_id) references results.dimension
);
create index indicator_dimension_by_dimension on results.indicator_dimension (secretariat_id, dimension_id);

create table results.target (
    secretariat_id uuid    not null,
    indicator_id   uuid    not null,
    year           integer not null constraint target_year check (year between 2000 and 2100),
    total          numeric not null constraint target_size check (abs(total) < 1e15),
    version        integer not null default 0,
    primary key (secretariat_id, indicator_id, year),
    constraint target_indicator foreign key (secretariat_id, indicator_id) references results.indicator on delete cascade
);

create table results.target_part (
    secretariat_id uuid    not null,
    indicator_id   uuid    not null,
    year           integer not null,
    dimension_id   uuid    not null,
    category_id    uuid,
    member_code    text,
    value          numeric not null constraint target_part_size check (abs(value) < 1e15),
    constraint target_part_once unique nulls not distinct
        (secretariat_id, indicator_id, year, dimension_id, category_id, member_code),
    constraint target_part_target foreign key (secretariat_id, indicator_id, year) references results.target on delete cascade,
    constraint target_part_dimension foreign key (secretariat_id, indicator_id, dimension_id)
        references results.indicator_dimension on delete cascade,
    constraint target_part_category foreign key (secretariat_id, category_id) references results.category,
    constraint target_part_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint target_part_of_one check (num_nonnulls(category_id, member_code) = 1)
);
create index target_part_by_category on results.target_part (secretariat_id, category_id);

-- What must hold, though nobody in the programme can make it hold.
create table results.assumption (
    secretariat_id uuid    not null,
    id             uuid    not null,
    programme_id   uuid    not null,
    level          text    not null constraint assumption_level check (level in ('GOAL', 'OUTCOME', 'OUTPUT')),
    output_id      uuid,
    words          text    not null constraint assumption_given check (length(trim(words)) between 1 and 1000),
    hold           text    not null constraint assumption_hold check (hold in ('LIKELY', 'UNCERTAIN', 'UNLIKELY')),
    otherwise      text    not null constraint assumption_otherwise_short check (length(otherwise) <= 1000),
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint assumption_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint assumption_output foreign key (secretariat_id, programme_id, output_id)
        references programmes.output (secretariat_id, programme_id, id),
    constraint assumption_place check ((level = 'OUTPUT') = (output_id is not null))
);
create index assumption_by_programme on results.assumption (secretariat_id, programme_id, output_id);

create table results.risk (
    secretariat_id uuid    not null,
    id             uuid    not null,
    programme_id   uuid    not null,
    level          text    not null constraint risk_level check (level in ('GOAL', 'OUTCOME', 'OUTPUT')),
    output_id      uuid,
    words          text    not null constraint risk_given check (length(trim(words)) between 1 and 1000),
    likelihood     integer not null constraint risk_likelihood check (likelihood between 1 and 5),
    consequence    integer not null constraint risk_consequence check (consequence between 1 and 5),
    response       text    not null constraint risk_response_short check (length(response) <= 1000),
    owner          text,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint risk_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint risk_output foreign key (secretariat_id, programme_id, output_id)
        references programmes.output (secretariat_id, programme_id, id),
    constraint risk_owner foreign key (secretariat_id, owner) references secretariats.member,
    constraint risk_place check ((level = 'OUTPUT') = (output_id is not null))
);
create index risk_by_programme on results.risk (secretariat_id, programme_id, output_id);

-- A bound on what a programme may do to one member beside money. It is in force once the member's own head or regional secretary,
-- or the office, put it there; what protects a member is taken away by that member alone, and never in silence.
create table results.safeguard (
    secretariat_id uuid    not null,
    id             uuid    not null,
    programme_id   uuid    not null,
    member_code    text    not null,
    indicator      text    not null constraint safeguard_indicator_given check (length(trim(indicator)) between 1 and 300),
    unit           text    not null constraint safeguard_unit_given check (length(trim(unit)) between 1 and 60),
    side           text    not null constraint safeguard_side check (side in ('NOT_ABOVE', 'NOT_BELOW')),
    threshold      numeric not null constraint safeguard_threshold_size check (abs(threshold) < 1e15),
    baseline       numeric constraint safeguard_baseline_size check (abs(baseline) < 1e15),
    baseline_on    date,
    expected       numeric constraint safeguard_expected_size check (abs(expected) < 1e15),
    source         text    not null constraint safeguard_source_given check (length(trim(source)) between 1 and 500),
    to_verify      boolean not null,
    in_force_since timestamptz,
    withdrawn_at   timestamptz,
    withdrawn_why  text    not null default '' constraint safeguard_why_short check (length(withdrawn_why) <= 500),
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint safeguard_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint safeguard_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint safeguard_baseline_dated check ((baseline is null) = (baseline_on is null)),
    constraint safeguard_withdrawn_with_reason check ((withdrawn_at is null) = (trim(withdrawn_why) = ''))
);
create index safeguard_by_programme on results.safeguard (secretariat_id, programme_id);

create table results.measurement (
    secretariat_id uuid        not null,
    safeguard_id   uuid        not null,
    measured_on    date        not null,
    value          numeric     not null constraint measurement_size check (abs(value) < 1e15),
    source         text        not null constraint measurement_source_given check (length(trim(source)) between 1 and 500),
    recorded_by    uuid        not null references accounts.person,
    recorded_at    timestamptz not null,
    primary key (secretariat_id, safeguard_id, measured_on),
    constraint measurement_safeguard foreign key (secretariat_id, safeguard_id) references results.safeguard
);

-- A member's written agreement to bear more than the threshold, up to a limit. No money stands in its place.
create table results.consent (
    secretariat_id uuid        not null,
    id             uuid        not null,
    safeguard_id   uuid        not null,
    agreement      text        not null constraint consent_agreement_given check (trim(agreement) <> ''),
    clause         text        not null constraint consent_clause_given check (length(trim(clause)) between 1 and 200),
    bound          numeric     not null constraint consent_bound_size check (abs(bound) < 1e15),
    ended          boolean     not null default false,
    recorded_by    uuid        not null references accounts.person,
    recorded_at    timestamptz not null,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint consent_safeguard foreign key (secretariat_id, safeguard_id) references results.safeguard
);
create index consent_by_safeguard on results.consent (secretariat_id, safeguard_id);

call sekber.protect('results.indicator');
call sekber.protect('results.dimension');
call sekber.protect('results.category');
call sekber.protect('results.indicator_dimension');
call sekber.protect('results.target');
call sekber.protect('results.target_part');
call sekber.protect('results.assumption');
call sekber.protect('results.risk');
call sekber.protect('results.safeguard');
call sekber.protect('results.measurement');
call sekber.protect('results.consent');
revoke delete on results.safeguard from ${appRole};
revoke delete on results.measurement from ${appRole};
revoke delete on results.consent from ${appRole};
