-- What happened to the institution, as its office knows it.
create table institution.event (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    year           integer     not null constraint event_year_sensible check (year between 1900 and 2200),
    day            date        constraint event_day_of_year check (extract(year from day) = year),
    title          text        not null constraint event_title_given check (length(trim(title)) between 1 and 300),
    story          text        not null constraint event_story_short check (length(story) <= 4000),
    dimension      text        constraint event_dimension_known check (dimension in
        ('MODEL', 'MANAGEMENT', 'FUNDING', 'SUPPORT', 'REGULATION')),
    source         text        not null constraint event_source_given check (length(trim(source)) between 1 and 1000),
    quality        text        not null constraint event_quality_known check (quality in ('READ', 'REPORTED', 'RECALLED')),
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    version        integer     not null default 0,
    primary key (secretariat_id, id)
);
call sekber.protect('institution.event');

-- What happened around every institution: reference data, in a province or in the whole country.
create table institution.turning_point (
    key        text    not null primary key,
    year       integer not null,
    day        date    constraint turning_point_day_of_year check (extract(year from day) = year),
    kind       text    not null constraint turning_point_kind_known check (kind in ('LAW', 'DECENTRALISATION', 'CRISIS')),
    province   text    constraint turning_point_province_form check (province ~ '^[0-9]{2}$'),
    title_id   text    not null,
    title_en   text    not null,
    meaning_id text    not null,
    meaning_en text    not null,
    source_id  text    not null,
    source_en  text    not null,
    quality    text    not null constraint turning_point_quality_known check (quality in ('READ', 'REPORTED', 'RECALLED'))
);
comment on column institution.turning_point.province is 'Null: the whole country.';
grant select on institution.turning_point to ${appRole};
