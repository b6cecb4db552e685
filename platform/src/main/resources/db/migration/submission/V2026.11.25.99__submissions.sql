create schema submission;
grant usage on schema submission to ${appRole};

-- A plan as it was put to the parties, in full, so that it can be read and compared whatever becomes of its sections.
create table submission.version (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    programme_id   uuid        not null,
    ordinal        integer     not null constraint version_from_one check (ordinal >= 1),
    note           text        not null constraint version_note_short check (length(note) <= 2000),
    plan           jsonb       not null,
    submitted_by   uuid        not null references accounts.person,
    submitted_as   text        not null,
    submitted_at   timestamptz not null,
    proposal       text        not null,
    decision       text,
    decided_on     date,
    primary key (secretariat_id, id),
    constraint version_once unique (secretariat_id, programme_id, ordinal),
    constraint version_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint version_proposal foreign key (secretariat_id, proposal) references decisions.proposal (secretariat_id, number),
    constraint version_decided check ((decision is null) = (decided_on is null))
);

-- Never changed once made: what was judged by it stays what it was.
create table submission.checklist (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    title          text        not null constraint checklist_title_given check (length(trim(title)) between 1 and 200),
    basis          text        not null constraint checklist_basis_short check (length(basis) <= 500),
    pass_percent   integer     constraint checklist_pass check (pass_percent between 0 and 100),
    questions      jsonb       not null constraint checklist_asks check (jsonb_array_length(questions) between 1 and 60),
    created_at     timestamptz not null,
    retired_at     timestamptz,
    primary key (secretariat_id, id)
);

-- What one person says of one version by one checklist; a draft is its author's alone.
create table submission.assessment (
    secretariat_id uuid        not null,
    id             uuid        not null,
    version_id     uuid        not null,
    checklist_id   uuid        not null,
    assessor       uuid        not null references accounts.person,
    assessor_as    text        not null,
    scores         jsonb       not null,
    written_at     timestamptz not null,
    released_at    timestamptz,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint assessment_once unique (secretariat_id, version_id, checklist_id, assessor),
    constraint assessment_version foreign key (secretariat_id, version_id) references submission.version,
    constraint assessment_checklist foreign key (secretariat_id, checklist_id) references submission.checklist
);
create index assessment_by_checklist on submission.assessment (secretariat_id, checklist_id);

call sekber.protect('submission.version');
call sekber.protect('submission.checklist');
call sekber.protect('submission.assessment');
create policy own_draft on submission.assessment as restrictive to ${appRole}
    using (released_at is not null or assessor = sekber.person());
