-- What a programme costs each coalition of its parties over its life. A plan is worked on until a cost sheet is made of it;
-- from then on it stays as it is, and the next change works on a copy.
create table costsharing.plan (
    secretariat_id   uuid          not null references secretariats.secretariat,
    id               uuid          not null,
    programme_id     uuid          not null,
    number           integer       not null constraint plan_number_positive check (number > 0),
    first_year       integer       not null constraint plan_first_year check (first_year between 2001 and 2200),
    years            integer       not null constraint plan_years check (years between 1 and 50),
    discount_percent numeric(5, 2) not null constraint plan_discount check (discount_percent between 0 and 50),
    together_percent numeric(5, 2) not null constraint plan_together check (together_percent between 0 and 100),
    demand_unit      text          not null constraint plan_unit_length check (length(demand_unit) <= 60),
    source           text          not null constraint plan_source_given check (length(trim(source)) between 1 and 1000),
    frozen           boolean       not null default false,
    saved_at         timestamptz   not null,
    saved_by         uuid          not null references accounts.person,
    version          integer       not null default 0,
    primary key (secretariat_id, id),
    constraint plan_number_once unique (secretariat_id, programme_id, number),
    constraint plan_programme foreign key (secretariat_id, programme_id) references programmes.programme
);

-- Who shares the cost, and what each demands in a year. Place i is bit i of a coalition.
create table costsharing.plan_sharer (
    secretariat_id uuid          not null,
    plan_id        uuid          not null,
    place          integer       not null constraint plan_sharer_place check (place between 0 and 9),
    member_code    text          not null,
    name           text          not null,
    short_name     text          not null,
    ordinal        integer       not null,
    demand_low     numeric(20, 4) not null constraint plan_demand_not_negative check (demand_low >= 0),
    demand_likely  numeric(20, 4) not null,
    demand_high    numeric(20, 4) not null,
    primary key (secretariat_id, plan_id, place),
    constraint plan_sharer_once unique (secretariat_id, plan_id, member_code),
    constraint plan_sharer_plan foreign key (secretariat_id, plan_id) references costsharing.plan,
    constraint plan_sharer_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint plan_demand_ordered check (demand_low <= demand_likely and demand_likely <= demand_high)
);

-- One component of the cost: for each coalition, at index mask, what it costs in every year from the first to the last.
-- model holds what the figures were worked out from; 'null' where they were stated.
create table costsharing.plan_component (
    secretariat_id  uuid             not null,
    id              uuid             not null,
    plan_id         uuid             not null,
    ordinal         integer          not null,
    name            text             not null constraint component_name_given check (length(trim(name)) between 1 and 120),
    capital         boolean          not null,
    first_year      integer          not null,
    last_year       integer          not null,
    way             text             not null constraint component_way check (way in ('TABLE', 'CURVE', 'SITING', 'NETWORK', 'STEPS')),
    model           jsonb            not null,
    demand_exponent numeric(4, 3)    not null constraint component_exponent check (demand_exponent between 0 and 1),
    low             numeric(20, 2)[] not null,
    likely          numeric(20, 2)[] not null,
    high            numeric(20, 2)[] not null,
    currency        char(3)          not null default 'IDR',
    primary key (secretariat_id, id),
    constraint component_plan foreign key (secretariat_id, plan_id) references costsharing.plan,
    constraint component_years check (first_year <= last_year),
    constraint component_all_coalitions check (
        cardinality(likely) in (3, 7, 15, 31, 63, 127, 255, 511, 1023)
        and cardinality(low) = cardinality(likely) and cardinality(high) = cardinality(likely)),
    constraint component_costs_known check (
        array_position(low, null) is null and array_position(likely, null) is null and array_position(high, null) is null
        and 0 <= all (low))
);
create index component_by_plan on costsharing.plan_component (secretariat_id, plan_id, ordinal);

-- The sheet that was made of a plan holds the plan's cost of a year, and what of it is built.
alter table costsharing.sheet
    add column plan_id uuid,
    add column built numeric(20, 2)[],
    add constraint sheet_plan foreign key (secretariat_id, plan_id) references costsharing.plan,
    add constraint sheet_built_with_a_plan check ((plan_id is null) = (built is null)),
    add constraint sheet_built_is_a_part check (built is null or (cardinality(built) = cardinality(costs) and 0 <= all (built)));

call sekber.protect('costsharing.plan');
call sekber.protect('costsharing.plan_sharer');
call sekber.protect('costsharing.plan_component');
revoke delete on costsharing.plan, costsharing.plan_sharer from ${appRole};
