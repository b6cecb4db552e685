-- Draws of what a programme may cost, and what came of them.
create table costsharing.simulation (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    programme_id   uuid        not null,
    plan_id        uuid        not null,
    draws          integer     not null constraint simulation_draws check (draws between 100 and 100000),
    seed           bigint      not null,
    drawn_at       timestamptz not null,
    drawn_by       uuid        not null references accounts.person,
    primary key (secretariat_id, id),
    constraint simulation_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint simulation_plan foreign key (secretariat_id, plan_id) references costsharing.plan
);
create index simulation_by_plan on costsharing.simulation (secretariat_id, plan_id, drawn_at);
create table costsharing.simulation_key (
    secretariat_id uuid             not null,
    simulation_id  uuid             not null,
    key_code       text             not null,
    applicable     integer          not null,
    leaves         double precision not null,
    leaver         integer          not null,
    primary key (secretariat_id, simulation_id, key_code),
    constraint simulation_key_simulation foreign key (secretariat_id, simulation_id) references costsharing.simulation
);

-- Amounts are in rupiah of the first year; they describe draws and are nobody's debt, so they are not exact.
create table costsharing.simulation_member (
    secretariat_id uuid             not null,
    simulation_id  uuid             not null,
    key_code       text             not null,
    place          integer          not null,
    harmed         double precision not null,
    error          double precision not null,
    harmed_in_year double precision not null,
    mean           double precision not null,
    low            double precision not null,
    middle         double precision not null,
    high           double precision not null,
    worst_year     integer          not null,
    worst_mean     double precision not null,
    worst_low      double precision not null,
    bins_from      double precision not null,
    bins_to        double precision not null,
    bins           integer[]        not null,
    primary key (secretariat_id, simulation_id, key_code, place),
    constraint simulation_member_key foreign key (secretariat_id, simulation_id, key_code) references costsharing.simulation_key
);

call sekber.protect('costsharing.simulation');
call sekber.protect('costsharing.simulation_key');
call sekber.protect('costsharing.simulation_member');
revoke update, delete on costsharing.simulation, costsharing.simulation_key, costsharing.simulation_member from ${appRole};
