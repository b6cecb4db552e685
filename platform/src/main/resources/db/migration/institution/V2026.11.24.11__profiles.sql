create schema institution;
grant usage on schema institution to ${appRole};

-- A secretariat's setup, version by version. A version is written once and never changed; null is unknown.
create table institution.profile (
    secretariat_id   uuid        not null references secretariats.secretariat,
    id               uuid        not null,
    number           integer     not null constraint profile_number_positive check (number > 0),
    valid_from       date        not null,
    saved_at         timestamptz not null,
    saved_by         uuid        not null references accounts.person,
    saved_by_name    text        not null,
    strongest_basis  text        constraint profile_strongest_basis_form check (strongest_basis ~ '^R[1-9]$'),
    aid              text[]      not null default '{}' constraint profile_aid_known check (aid <@ array ['PROVINCE', 'CENTRE']),
    network          text        constraint profile_network_known check (network in
        ('INFORMATION', 'DEVELOPMENTAL', 'OUTREACH', 'ACTION')),
    sectors          text[]      not null default '{}',
    mandatory        boolean,
    hosting          boolean,
    cost_keys        text[]      not null default '{}' constraint profile_cost_keys_known check (cost_keys <@ array
        ['EQUAL', 'BY_USE', 'HOST_CREDIT', 'OTHER']),
    own_case         text,
    version          integer     not null default 0,
    primary key (secretariat_id, id),
    constraint profile_number_once unique (secretariat_id, number)
);

create table institution.profile_choice (
    secretariat_id uuid not null,
    profile_id     uuid not null,
    option_code    text not null constraint profile_choice_code check (option_code ~ '^[OMFR][1-9][0-9]?$'),
    percent        numeric(5, 2) constraint profile_choice_percent check (percent > 0 and percent <= 100),
    primary key (secretariat_id, profile_id, option_code),
    constraint profile_choice_of_profile foreign key (secretariat_id, profile_id) references institution.profile,
    constraint profile_choice_percent_of_money check (percent is null or option_code like 'F%')
);

create table institution.profile_support (
    secretariat_id uuid    not null,
    profile_id     uuid    not null,
    option_code    text    not null constraint profile_support_code check (option_code ~ '^S[1-9][0-9]?$'),
    maturity       integer not null constraint profile_support_maturity check (maturity between 0 and 4),
    evidence       text    not null constraint profile_support_evidence_given
        check (length(trim(evidence)) between 1 and 10000),
    primary key (secretariat_id, profile_id, option_code),
    constraint profile_support_of_profile foreign key (secretariat_id, profile_id) references institution.profile
);

create table institution.profile_words (
    secretariat_id uuid not null,
    profile_id     uuid not null,
    dimension      text not null constraint profile_words_dimension check (dimension in
        ('MODEL', 'MANAGEMENT', 'FUNDING', 'SUPPORT', 'REGULATION')),
    words          text not null constraint profile_words_given check (length(trim(words)) between 1 and 10000),
    primary key (secretariat_id, profile_id, dimension),
    constraint profile_words_of_profile foreign key (secretariat_id, profile_id) references institution.profile
);

call sekber.protect('institution.profile');
call sekber.protect('institution.profile_choice');
call sekber.protect('institution.profile_support');
call sekber.protect('institution.profile_words');

revoke update, delete on institution.profile, institution.profile_choice, institution.profile_support,
    institution.profile_words from ${appRole};
