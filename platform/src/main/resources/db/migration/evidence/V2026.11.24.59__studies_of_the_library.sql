create schema evidence;
grant usage on schema evidence to ${appRole};

-- A question put to the cases of the library by qualitative comparative analysis, and what its analyst decided.
create table evidence.study (
    secretariat_id  uuid      not null references secretariats.secretariat,
    id              uuid      not null,
    number          text      not null,
    title           text      not null constraint study_title_given check (length(trim(title)) between 1 and 200),
    outcome         text      not null constraint study_outcome_form check (outcome ~ '^[A-Z]{2,20}$'),
    outcome_way     text      not null constraint study_outcome_way check (outcome_way in
        ('AS_CODED', 'DIRECT', 'INDIRECT', 'CRISP')),
    outcome_anchors numeric[] not null default '{}',
    negated         boolean   not null,
    inclusion_cut   numeric   not null constraint study_inclusion_range check (inclusion_cut between 0 and 1),
    exclusion_cut   numeric   not null constraint study_exclusion_range check (exclusion_cut between 0 and 1),
    pri_cut         numeric   not null constraint study_pri_range check (pri_cut between 0 and 1),
    frequency_cut   integer   not null constraint study_frequency_positive check (frequency_cut > 0),
    begun_on        date      not null,
    version         integer   not null default 0,
    primary key (secretariat_id, id),
    constraint study_number_once unique (secretariat_id, number),
    constraint study_cuts_in_order check (exclusion_cut <= inclusion_cut)
);

create table evidence.condition (
    secretariat_id uuid      not null,
    study_id       uuid      not null,
    ordinal        integer   not null constraint condition_ordinal_range check (ordinal between 1 and 8),
    trait          text      not null constraint condition_trait_form check (trait ~ '^[A-Z]{2,20}$'),
    way            text      not null constraint condition_way check (way in ('AS_CODED', 'DIRECT', 'INDIRECT', 'CRISP')),
    anchors        numeric[] not null default '{}',
    expected       text      not null constraint condition_expected check (expected in ('EITHER', 'PRESENT', 'ABSENT')),
    primary key (secretariat_id, study_id, ordinal),
    constraint condition_once unique (secretariat_id, study_id, trait),
    constraint condition_of_study foreign key (secretariat_id, study_id) references evidence.study on delete cascade
);

create table evidence.exclusion (
    secretariat_id uuid not null,
    study_id       uuid not null,
    case_id        text not null,
    reason         text not null constraint exclusion_reason_given check (length(trim(reason)) between 1 and 1000),
    primary key (secretariat_id, study_id, case_id),
    constraint exclusion_of_study foreign key (secretariat_id, study_id) references evidence.study on delete cascade
);

-- What was found, with the numbers it was found from: a run is written once and never changed.
create table evidence.run (
    secretariat_id    uuid        not null,
    study_id          uuid        not null,
    number            integer     not null constraint run_number_positive check (number > 0),
    ran_at            timestamptz not null,
    ran_by            uuid        not null references accounts.person,
    ran_by_name       text        not null,
    library_checksum  text        not null constraint run_library_checksum_form check (library_checksum ~ '^[0-9a-f]{64}$'),
    library_coded_on  date        not null,
    question          text        not null,
    answer            text        not null,
    left_out          jsonb       not null,
    primary key (secretariat_id, study_id, number),
    constraint run_of_study foreign key (secretariat_id, study_id) references evidence.study
);

call sekber.protect('evidence.study');
call sekber.protect('evidence.condition');
call sekber.protect('evidence.exclusion');
call sekber.protect('evidence.run');

revoke delete on evidence.study from ${appRole};
revoke update, delete on evidence.run from ${appRole};
