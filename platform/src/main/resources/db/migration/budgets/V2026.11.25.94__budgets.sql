create schema budgets;
grant usage on schema budgets to ${appRole};

-- The years that a programme's budget covers. Its version guards who pays as well.
create table budgets.frame (
    secretariat_id uuid    not null references secretariats.secretariat,
    programme_id   uuid    not null,
    first_year     integer not null constraint frame_first_year check (first_year between 2001 and 2200),
    last_year      integer not null,
    version        integer not null default 0,
    primary key (secretariat_id, programme_id),
    constraint frame_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint frame_years check (last_year between first_year and first_year + 29)
);

-- What a unit costs or what is paid in one sum, from a day on. A new amount is a new row; none is changed.
create table budgets.rate (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    kind           text    not null constraint rate_kind check (kind in ('UNIT', 'LUMP')),
    code           text    not null constraint rate_code check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,19}$'),
    name           text    not null constraint rate_named check (length(trim(name)) between 1 and 200),
    unit           text    not null constraint rate_unit_short check (length(unit) <= 60),
    amount         numeric not null constraint rate_amount check
        (amount > 0 and amount <= 100000000000000 and amount = round(amount, 2)),
    valid_from     date    not null,
    source         text    not null constraint rate_source_given check (length(trim(source)) between 1 and 500),
    primary key (secretariat_id, id),
    constraint rate_once_a_day unique (secretariat_id, kind, code, valid_from)
);

-- One line of a budget: what a party's agency spends on one type of cost, and what its amount rests on.
create table budgets.line (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    programme_id   uuid    not null,
    ordinal        integer not null constraint line_ordinal_positive check (ordinal > 0),
    party          text    not null,
    cost_type      text    not null,
    activity_id    uuid,
    description    text    not null constraint line_description_given check (length(trim(description)) between 1 and 300),
    spender        text    not null constraint line_spender_short check (length(spender) <= 200),
    way            text    not null constraint line_way check (way in ('REAL', 'UNIT', 'LUMP', 'FLAT')),
    rate_code      text,
    deliverable_id uuid,
    percent        numeric(7, 4) constraint line_percent check (percent > 0 and percent <= 100),
    base_types     text[]  not null default '{}',
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint line_number_once unique (secretariat_id, programme_id, ordinal),
    constraint line_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint line_party foreign key (secretariat_id, party) references secretariats.member,
    constraint line_activity foreign key (secretariat_id, activity_id) references activities.activity,
    constraint line_deliverable foreign key (secretariat_id, deliverable_id) references activities.deliverable,
    constraint line_priced check ((way in ('UNIT', 'LUMP')) = (rate_code is not null)),
    constraint line_paid_against_a_deliverable check ((way = 'LUMP') = (deliverable_id is not null)),
    constraint line_flat check ((way = 'FLAT') = (percent is not null) and (way = 'FLAT') = (cardinality(base_types) > 0)),
    constraint line_not_of_itself check (not cost_type = any (base_types))
);
create index line_by_activity on budgets.line (secretariat_id, activity_id) where activity_id is not null;
create index line_by_deliverable on budgets.line (secretariat_id, deliverable_id) where deliverable_id is not null;

-- What a line states for a year: an amount, or how many units.
create table budgets.line_year (
    secretariat_id uuid    not null,
    line_id        uuid    not null,
    year           integer not null,
    amount         numeric constraint line_year_amount check (amount > 0 and amount <= 100000000000000 and amount = round(amount, 2)),
    quantity       numeric(18, 4) constraint line_year_quantity check (quantity > 0),
    primary key (secretariat_id, line_id, year),
    constraint line_year_line foreign key (secretariat_id, line_id) references budgets.line on delete cascade,
    constraint line_year_one check ((amount is null) <> (quantity is null))
);

-- Who pays: a party out of its own budget, a party by the adopted key, or another source that a party brings in.
create table budgets.funding (
    secretariat_id uuid    not null,
    programme_id   uuid    not null,
    party          text    not null,
    year           integer not null,
    source         text    not null constraint funding_source check (source in ('OWN', 'KEY', 'OTHER')),
    name           text    not null default '' constraint funding_name_short check (length(name) <= 200),
    amount         numeric not null constraint funding_amount check (amount > 0 and amount = round(amount, 2)),
    primary key (secretariat_id, programme_id, party, year, source, name),
    constraint funding_frame foreign key (secretariat_id, programme_id) references budgets.frame,
    constraint funding_party foreign key (secretariat_id, party) references secretariats.member,
    constraint funding_named check ((source = 'OTHER') = (length(trim(name)) > 0))
);

-- Whether the office itself may spend, and by which law. Without a row it may not.
create table budgets.spending_rule (
    secretariat_id   uuid    not null references secretariats.secretariat,
    office_may_spend boolean not null,
    basis            text    not null constraint spending_rule_basis_short check (length(basis) <= 500),
    set_on           date    not null,
    set_by           uuid    not null references accounts.person,
    version          integer not null default 0,
    primary key (secretariat_id),
    constraint spending_rule_has_a_basis check (not office_may_spend or length(trim(basis)) > 0)
);

call sekber.protect('budgets.frame');
call sekber.protect('budgets.rate');
call sekber.protect('budgets.line');
call sekber.protect('budgets.line_year');
call sekber.protect('budgets.funding');
call sekber.protect('budgets.spending_rule');
revoke update, delete on budgets.rate from ${appRole};
