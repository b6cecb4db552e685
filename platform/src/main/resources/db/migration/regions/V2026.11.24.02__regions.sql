-- Reference data: facts that all secretariats share. Everyone reads, only the owner writes, so there is no row-level
-- security and no journal here. The rows come from files (resources reference/regions) each time a file has changed.
create schema regions;
grant usage on schema regions to ${appRole};

-- The files that the rows came from, with their origin; a changed checksum makes the start load the file again.
create table regions.reference_file (
    name      text        not null primary key,
    checksum  text        not null,
    source    text        not null,
    licence   text        not null,
    loaded_at timestamptz not null default current_timestamp
);

-- Other schemas refer to regions, districts, affairs and goals: a row that a newer file no longer has stays,
-- with in_force = false.
create table regions.region (
    code              text          not null primary key,
    name              text          not null,
    short_name        text          not null,
    kind              text          not null constraint region_kind check (kind in ('PROVINCE', 'REGENCY', 'CITY')),
    parent            text          constraint region_parent references regions.region,
    bps_code_2020     text,
    lat               numeric(8, 5) not null,
    lng               numeric(8, 5) not null,
    area_km2          numeric(12, 3) not null constraint region_area_positive check (area_km2 > 0),
    population        integer       not null,
    population_male   integer       not null,
    population_female integer       not null,
    timezone          text          not null,
    in_force          boolean       not null default true,
    constraint region_code_form check (code ~ '^[1-9][0-9]([.][0-9]{2})?$'),
    constraint region_parent_of_all_but_provinces check ((kind = 'PROVINCE') = (parent is null)),
    constraint region_lies_in_parent check (code like parent || '.%')
);
create index region_by_parent on regions.region (parent);

create table regions.district (
    code          text          not null primary key,
    name          text          not null,
    local_term    text          not null,
    parent        text          not null constraint district_parent references regions.region,
    lat           numeric(8, 5) not null,
    lng           numeric(8, 5) not null,
    village_count integer       not null,
    in_force      boolean       not null default true,
    constraint district_code_form check (code ~ '^[1-9][0-9][.][0-9]{2}[.][0-9]{2}$'),
    constraint district_lies_in_parent check (code like parent || '.%')
);
create index district_by_parent on regions.district (parent);

-- One row for each pair, the smaller code first; the view neighbour answers from both sides.
create table regions.border (
    region_a      text          not null references regions.region,
    region_b      text          not null references regions.region,
    kind          text          not null constraint border_kind check (kind in ('LAND')),
    length_km     numeric(8, 1) not null constraint border_length_positive check (length_km > 0),
    same_province boolean       not null,
    primary key (region_a, region_b),
    constraint border_smaller_code_first check (region_a < region_b)
);
create index border_from_the_other_side on regions.border (region_b);

create view regions.neighbour as
select region_a as code, region_b as neighbour, kind, length_km, same_province from regions.border
union all
select region_b, region_a, kind, length_km, same_province from regions.border;

create table regions.affair (
    code        text    not null primary key,
    kind        text    not null constraint affair_kind check (kind in ('BASIC_SERVICE', 'OTHER_MANDATORY', 'OPTIONAL')),
    name_id     text    not null,
    name_en     text    not null,
    legal_basis text    not null,
    in_force    boolean not null default true,
    constraint affair_code_form check (code ~ '^[1-9][.][0-9]{2}$')
);

create table regions.goal (
    number   integer not null primary key constraint goal_number_positive check (number > 0),
    name_id  text    not null,
    name_en  text    not null,
    in_force boolean not null default true
);

create table regions.holiday (
    day              date    not null,
    name_id          text    not null,
    name_en          text    not null,
    kind             text    not null constraint holiday_kind check (kind in ('NATIONAL', 'JOINT_LEAVE')),
    status           text    not null constraint holiday_status check (status in ('OFFICIAL', 'PROVISIONAL')),
    uncertainty_days integer not null,
    source           text    not null,
    primary key (day, name_id)
);

create table regions.cooperation (
    id          text   not null primary key,
    acronym     text   not null,
    name        text   not null,
    kind        text   not null,
    provinces   text[] not null,
    sectors     text[] not null,
    legal_basis text   not null default '',
    founded     text   not null default '',
    confidence  text   not null constraint cooperation_confidence check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
    sources     text[] not null,
    note        text   not null default ''
);

create table regions.cooperation_member (
    cooperation_id text    not null references regions.cooperation on delete cascade,
    region_code    text    not null references regions.region,
    ordinal        integer not null,
    coverage       text    not null constraint cooperation_coverage check (coverage in ('FULL', 'PARTIAL')),
    primary key (cooperation_id, region_code)
);
create index cooperation_member_by_region on regions.cooperation_member (region_code);

create table regions.indicator_name (
    name     text    not null primary key,
    ordinal  integer not null,
    topic    text    not null,
    label_id text    not null,
    label_en text    not null
);

create table regions.indicator_unit (
    unit     text not null primary key,
    label_id text not null,
    label_en text not null
);

-- region_code is free: besides regions there are districts and groups such as KARTAMANTUL (its members together).
create table regions.indicator (
    region_code text    not null,
    name        text    not null references regions.indicator_name,
    year        integer not null,
    period      text    not null,
    value       numeric not null,
    unit        text    not null references regions.indicator_unit,
    quality     text    not null constraint indicator_quality check (quality in ('EXACT', 'APPROX', 'DERIVED')),
    source      text    not null,
    note        text    not null default '',
    primary key (region_code, name, year, period)
);
create index indicator_by_name on regions.indicator (name, region_code, year);

-- Outlines that an installation obtained and imported itself; none travel with Sekber. The code is that of a region or district.
create table regions.boundary (
    code        text           not null primary key,
    outline_wkb bytea          not null,
    area_km2    numeric(12, 3) not null,
    source      text           not null,
    licence     text           not null,
    file_name   text           not null,
    imported_at timestamptz    not null
);

grant select on all tables in schema regions to ${appRole};
