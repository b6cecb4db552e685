create schema agreements;
grant usage on schema agreements to ${appRole};

create table agreements.agreement (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    number         text        not null,
    kind           text        not null constraint agreement_kind_known check (kind in ('KB', 'PKS')),
    decision_id    uuid        not null,
    programme_id   uuid        not null,
    title          text        not null constraint agreement_title_given check (length(trim(title)) between 1 and 200),
    object         text        not null constraint agreement_object_given check (length(trim(object)) between 1 and 10000),
    purpose        text        not null constraint agreement_purpose_given check (length(trim(purpose)) between 1 and 10000),
    scope          text        not null constraint agreement_scope_given check (length(trim(scope)) between 1 and 10000),
    funding        text        not null constraint agreement_funding_given check (length(trim(funding)) between 1 and 10000),
    begins_on      date        not null,
    ends_on        date        not null,
    changed_at     timestamptz not null,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint agreement_number_once unique (secretariat_id, number),
    constraint agreement_ends_after_it_begins check (ends_on > begins_on),
    constraint agreement_rests_on foreign key (secretariat_id, decision_id) references decisions.decision,
    constraint agreement_carries_out foreign key (secretariat_id, programme_id) references programmes.programme
);
create index agreement_by_decision on agreements.agreement (secretariat_id, decision_id);
create index agreement_by_programme on agreements.agreement (secretariat_id, programme_id);

create table agreements.party (
    secretariat_id uuid not null,
    agreement_id   uuid not null,
    member_code    text not null,
    office         text not null constraint party_office_short check (length(office) <= 200),
    representative text not null constraint party_representative_short check (length(representative) <= 200),
    own_number     text not null constraint party_number_short check (length(own_number) <= 200),
    duties         text not null constraint party_duties_short check (length(duties) <= 10000),
    primary key (secretariat_id, agreement_id, member_code),
    constraint party_agreement foreign key (secretariat_id, agreement_id) references agreements.agreement on delete cascade,
    constraint party_member foreign key (secretariat_id, member_code) references secretariats.member
);

call sekber.protect('agreements.agreement');
call sekber.protect('agreements.party');
