-- An agreement by which a loss in one programme is made good by a gain in another: only there do programmes net.
create table costsharing.netting (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    agreement      text        not null constraint netting_agreement_given check (trim(agreement) <> ''),
    clause         text        not null constraint netting_clause_given check (length(trim(clause)) between 1 and 200),
    ended          boolean     not null default false,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references accounts.person,
    version        integer     not null default 0,
    primary key (secretariat_id, id)
);
create table costsharing.netting_programme (
    secretariat_id uuid not null,
    netting_id     uuid not null,
    programme_id   uuid not null,
    primary key (secretariat_id, netting_id, programme_id),
    constraint netting_programme_netting foreign key (secretariat_id, netting_id) references costsharing.netting,
    constraint netting_programme_programme foreign key (secretariat_id, programme_id) references programmes.programme
);
call sekber.protect('costsharing.netting');
call sekber.protect('costsharing.netting_programme');
revoke delete on costsharing.netting from ${appRole};
revoke update, delete on costsharing.netting_programme from ${appRole};
