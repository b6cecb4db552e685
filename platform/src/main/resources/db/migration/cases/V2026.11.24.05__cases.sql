create schema cases;
grant usage on schema cases to ${appRole};

-- The case library: reference data shared by all secretariats, loaded from reference/cases/library.json. Null is unknown.
create table cases.cooperation (
    id                     text          not null primary key
        constraint cooperation_id_form check (id ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
    name_id                text          not null,
    name_en                text          not null,
    country                char(2)       not null,
    region_id              text          not null,
    region_en              text          not null,
    founded                integer       constraint cooperation_founded_plausible check (founded between 1800 and 2200),
    ended                  integer       constraint cooperation_ended_plausible check (ended between 1800 and 2200),
    population             bigint        constraint cooperation_population_positive check (population > 0),
    population_year        integer,
    population_note_id     text,
    population_note_en     text,
    model                  text          not null constraint cooperation_model check (model in
        ('coordination_forum', 'joint_secretariat', 'cooperation_body', 'joint_enterprise', 'special_purpose_district',
         'metropolitan_authority', 'amalgamation')),
    network                text          not null constraint cooperation_network check (network in
        ('information', 'developmental', 'outreach', 'action')),
    rule                   text          not null constraint cooperation_rule check (rule in
        ('consensus', 'majority', 'weighted_majority', 'directive')),
    professional_manager   boolean       not null,
    rotating_chair         boolean       not null,
    management_note_id     text,
    management_note_en     text,
    own_revenue            boolean       not null,
    apportionment_key_id   text,
    apportionment_key_en   text,
    permanent_staff        integer       constraint cooperation_staff_not_negative check (permanent_staff >= 0),
    shared_data            boolean,
    performance_monitoring boolean,
    economic_society       text          not null constraint cooperation_economic_society check (economic_society in
        ('none', 'consulted', 'partner')),
    civil_society          text          not null constraint cooperation_civil_society check (civil_society in
        ('none', 'consulted', 'partner')),
    basis                  text          not null constraint cooperation_basis check (basis in
        ('informal', 'memorandum', 'cooperation_agreement', 'joint_decree', 'local_law', 'national_law')),
    legal_personality      boolean       not null,
    members                integer       constraint cooperation_members_positive check (members > 0),
    -- Memberships of a fuzzy set in steps of 0.2, the judgement of one analyst.
    service_delivery         numeric(2, 1) not null constraint cooperation_service_delivery_range
        check (service_delivery between 0 and 1),
    durability               numeric(2, 1) not null constraint cooperation_durability_range check (durability between 0 and 1),
    equity_between_members   numeric(2, 1) not null constraint cooperation_equity_range
        check (equity_between_members between 0 and 1),
    financial_sustainability numeric(2, 1) not null constraint cooperation_financial_range
        check (financial_sustainability between 0 and 1),
    score_reason_id        text          not null,
    score_reason_en        text          not null,
    summary_id             text          not null,
    summary_en             text          not null,
    confidence             text          not null constraint cooperation_confidence check (confidence in ('high', 'medium', 'low')),
    coding_note_id         text          not null,
    coding_note_en         text          not null,
    constraint cooperation_ended_after_founded check (ended >= founded)
);

create table cases.sector (
    cooperation_id text not null references cases.cooperation on delete cascade,
    sector         text not null,
    primary key (cooperation_id, sector)
);

create table cases.funding_source (
    cooperation_id text not null references cases.cooperation on delete cascade,
    source         text not null,
    primary key (cooperation_id, source)
);

create table cases.level (
    cooperation_id text not null references cases.cooperation on delete cascade,
    level          text not null constraint level_known check (level in ('local', 'national', 'global')),
    primary key (cooperation_id, level)
);

create table cases.turning_point (
    cooperation_id text    not null references cases.cooperation on delete cascade,
    ordinal        integer not null,
    year           integer not null,
    event_id       text    not null,
    event_en       text    not null,
    primary key (cooperation_id, ordinal)
);

create table cases.lesson (
    cooperation_id text    not null references cases.cooperation on delete cascade,
    ordinal        integer not null,
    text_id        text    not null,
    text_en        text    not null,
    primary key (cooperation_id, ordinal)
);

create table cases.source (
    cooperation_id text    not null references cases.cooperation on delete cascade,
    ordinal        integer not null,
    title          text    not null,
    year           integer,
    address        text constraint source_address_web check (address ~ '^https?://'),
    seen           boolean not null,
    primary key (cooperation_id, ordinal)
);

grant select on all tables in schema cases to ${appRole};
