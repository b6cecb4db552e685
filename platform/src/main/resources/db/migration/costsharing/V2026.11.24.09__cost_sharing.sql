create schema costsharing;
grant usage on schema costsharing to ${appRole};

-- What each coalition of a programme's parties would pay in a year, as estimated at one time. A sheet is never changed: a
-- new estimate is the next revision, and an offer keeps pointing at the one it was made from.
-- costs[m] is the cost of coalition m, a bit mask over the places of the sharers: up to 1023 figures that are only ever
-- read and written together.
create table costsharing.sheet (
    secretariat_id uuid            not null references secretariats.secretariat,
    id             uuid            not null,
    programme_id   uuid            not null,
    revision       integer         not null constraint sheet_revision_positive check (revision > 0),
    base_year      integer         not null constraint sheet_base_year check (base_year between 2001 and 2200),
    source         text            not null constraint sheet_source_given check (length(trim(source)) between 1 and 1000),
    note           text            not null constraint sheet_note_length check (length(note) <= 10000),
    costs          numeric(20, 2)[] not null,
    currency       char(3)         not null default 'IDR',
    saved_at       timestamptz     not null,
    saved_by       uuid            not null references accounts.person,
    primary key (secretariat_id, id),
    constraint sheet_revision_once unique (secretariat_id, programme_id, revision),
    constraint sheet_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint sheet_all_coalitions check (cardinality(costs) in (3, 7, 15, 31, 63, 127, 255, 511, 1023)),
    constraint sheet_costs_known check (array_position(costs, null) is null and 0 <= all (costs)),
    constraint sheet_joint_cost_positive check (costs[cardinality(costs)] > 0)
);

-- Who shares the cost, as named when the sheet was made. Place i is bit i of a coalition.
create table costsharing.sharer (
    secretariat_id uuid    not null,
    sheet_id       uuid    not null,
    place          integer not null constraint sharer_place check (place between 0 and 9),
    member_code    text    not null,
    name           text    not null,
    short_name     text    not null,
    ordinal        integer not null,
    primary key (secretariat_id, sheet_id, place),
    constraint sharer_once unique (secretariat_id, sheet_id, member_code),
    constraint sharer_sheet foreign key (secretariat_id, sheet_id) references costsharing.sheet,
    constraint sharer_member foreign key (secretariat_id, member_code) references secretariats.member
);

-- Keys that a programme has beside those that every sheet has. A key is never changed either; it may be put aside.
create table costsharing.key (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    programme_id   uuid        not null,
    number         integer     not null constraint key_number_positive check (number > 0),
    kind           text        not null constraint key_kind check (kind in ('INDICATOR', 'OWN', 'MIXED')),
    indicator      text        not null,
    title          text        not null constraint key_title_length check (length(title) <= 60),
    measure        text        not null constraint key_measure_length check (length(measure) <= 120),
    source         text        not null constraint key_source_length check (length(source) <= 1000),
    put_aside      boolean     not null default false,
    made_at        timestamptz not null,
    primary key (secretariat_id, id),
    constraint key_number_once unique (secretariat_id, programme_id, number),
    constraint key_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint key_named check ((kind = 'INDICATOR') = (indicator <> '') and (kind = 'INDICATOR' or trim(title) <> '')),
    constraint key_own_weights_have_a_source check (kind <> 'OWN' or (trim(measure) <> '' and trim(source) <> ''))
);

-- period, quality and source are those of the indicator's figure; empty for a weight that was typed.
create table costsharing.key_weight (
    secretariat_id uuid    not null,
    key_id         uuid    not null,
    member_code    text    not null,
    weight         numeric not null constraint key_weight_not_negative check (weight >= 0),
    period         text    not null,
    quality        text    not null,
    source         text    not null,
    primary key (secretariat_id, key_id, member_code),
    constraint key_weight_key foreign key (secretariat_id, key_id) references costsharing.key,
    constraint key_weight_member foreign key (secretariat_id, member_code) references secretariats.member
);

-- component is the code of another key of the programme, none of them mixed itself.
create table costsharing.key_part (
    secretariat_id uuid          not null,
    key_id         uuid          not null,
    ordinal        integer       not null,
    component      text          not null,
    percent        numeric(6, 3) not null constraint key_part_percent check (percent > 0 and percent <= 100),
    primary key (secretariat_id, key_id, ordinal),
    constraint key_part_once unique (secretariat_id, key_id, component),
    constraint key_part_key foreign key (secretariat_id, key_id) references costsharing.key
);

-- A division of a sheet's joint cost that was put to the members.
create table costsharing.offer (
    secretariat_id uuid           not null references secretariats.secretariat,
    id             uuid           not null,
    programme_id   uuid           not null,
    sheet_id       uuid           not null,
    key_code       text           not null,
    joint_cost     numeric(20, 2) not null constraint offer_joint_cost_positive check (joint_cost > 0),
    currency       char(3)        not null default 'IDR',
    rebase_on      date           not null,
    made_at        timestamptz    not null,
    proposal       text           not null,
    decision       text,
    decided_on     date,
    version        integer        not null default 0,
    primary key (secretariat_id, id),
    constraint offer_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint offer_sheet foreign key (secretariat_id, sheet_id) references costsharing.sheet,
    constraint offer_adopted_on_a_day check ((decision is null) = (decided_on is null))
);
create index offer_by_programme on costsharing.offer (secretariat_id, programme_id, made_at);

create table costsharing.offer_share (
    secretariat_id uuid           not null,
    offer_id       uuid           not null,
    member_code    text           not null,
    alone          numeric(20, 2) not null,
    amount         numeric(20, 2) not null constraint offer_share_not_negative check (amount >= 0),
    currency       char(3)        not null default 'IDR',
    primary key (secretariat_id, offer_id, member_code),
    constraint offer_share_offer foreign key (secretariat_id, offer_id) references costsharing.offer,
    constraint offer_share_member foreign key (secretariat_id, member_code) references secretariats.member
);

-- What one party gives another so that nobody is harmed: money, or something else at a stated value a year.
create table costsharing.compensation (
    secretariat_id uuid           not null,
    offer_id       uuid           not null,
    ordinal        integer        not null,
    payer          text           not null,
    receiver       text           not null,
    amount         numeric(20, 2) not null constraint compensation_positive check (amount > 0),
    currency       char(3)        not null default 'IDR',
    in_kind        text           not null constraint compensation_in_kind_length check (length(in_kind) <= 1000),
    ground         text           not null constraint compensation_ground_given check (length(trim(ground)) between 1 and 1000),
    primary key (secretariat_id, offer_id, ordinal),
    constraint compensation_offer foreign key (secretariat_id, offer_id) references costsharing.offer,
    constraint compensation_payer foreign key (secretariat_id, payer) references secretariats.member,
    constraint compensation_receiver foreign key (secretariat_id, receiver) references secretariats.member,
    constraint compensation_between_two check (payer <> receiver)
);

call sekber.protect('costsharing.sheet');
call sekber.protect('costsharing.sharer');
call sekber.protect('costsharing.key');
call sekber.protect('costsharing.key_weight');
call sekber.protect('costsharing.key_part');
call sekber.protect('costsharing.offer');
call sekber.protect('costsharing.offer_share');
call sekber.protect('costsharing.compensation');

-- What was estimated, keyed or offered is not taken back: it stays as it was, under its successor.
revoke update, delete on costsharing.sheet, costsharing.sharer, costsharing.key_weight, costsharing.key_part,
    costsharing.offer_share, costsharing.compensation from ${appRole};
revoke delete on costsharing.key, costsharing.offer from ${appRole};
