create schema programmes;
grant usage on schema programmes to ${appRole};

create table programmes.programme (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    number         text    not null,
    title          text    not null constraint programme_title_given check (length(trim(title)) between 1 and 200),
    challenge_id   uuid    not null,
    purpose        text    not null constraint programme_purpose_given check (length(trim(purpose)) between 1 and 10000),
    outcome        text    not null constraint programme_outcome_given check (length(trim(outcome)) between 1 and 10000),
    begun_on       date    not null,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint programme_number_once unique (secretariat_id, number),
    constraint programme_answers foreign key (secretariat_id, challenge_id) references challenges.challenge
);
create index programme_by_challenge on programmes.programme (secretariat_id, challenge_id);

create table programmes.output (
    secretariat_id uuid    not null,
    programme_id   uuid    not null,
    ordinal        integer not null,
    words          text    not null constraint output_given check (length(trim(words)) between 1 and 1000),
    primary key (secretariat_id, programme_id, ordinal),
    constraint output_programme foreign key (secretariat_id, programme_id) references programmes.programme on delete cascade
);

create table programmes.party (
    secretariat_id uuid not null,
    programme_id   uuid not null,
    member_code    text not null,
    primary key (secretariat_id, programme_id, member_code),
    constraint party_programme foreign key (secretariat_id, programme_id) references programmes.programme on delete cascade,
    constraint party_member foreign key (secretariat_id, member_code) references secretariats.member
);

call sekber.protect('programmes.programme');
call sekber.protect('programmes.output');
call sekber.protect('programmes.party');
