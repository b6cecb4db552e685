create schema pathway;
grant usage on schema pathway to ${appRole};

-- The steps by which a cooperation is prepared, founded, run and evaluated: reference data.
create table pathway.phase (
    number  integer not null primary key,
    name_id text    not null,
    name_en text    not null
);

create table pathway.step (
    number    integer   not null primary key,
    phase     integer   not null constraint step_phase references pathway.phase,
    after     integer[] not null,
    name_id   text      not null,
    name_en   text      not null,
    advice_id text      not null,
    advice_en text      not null,
    source_id text      not null,
    source_en text      not null,
    constraint step_after_earlier_steps check (number > all (after))
);
comment on column pathway.step.after is 'Which steps must be done before this one can begin.';

create table pathway.output (
    step     integer not null constraint output_step references pathway.step,
    key      text    not null,
    position integer not null,
    name_id  text    not null,
    name_en  text    not null,
    primary key (step, key)
);

grant select on pathway.phase, pathway.step, pathway.output to ${appRole};

-- One cooperation on its way through the steps.
create table pathway.path (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    number         text    not null,
    title          text    not null constraint path_title_given check (length(trim(title)) between 1 and 200),
    kind           text    not null constraint path_kind_known check (kind in ('NEW', 'RENEWAL')),
    aim            text    not null constraint path_aim_short check (length(aim) <= 4000),
    begun_on       date    not null,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint path_number_once unique (secretariat_id, number)
);

-- What the office says of a step: what is still lacking, or why the step is not needed here.
create table pathway.remark (
    secretariat_id uuid        not null,
    path_id        uuid        not null,
    step           integer     not null,
    lacking        text        not null constraint remark_lacking_short check (length(lacking) <= 2000),
    not_needed     text        not null constraint remark_not_needed_short check (length(not_needed) <= 2000),
    written_by     text        not null,
    written_at     timestamptz not null,
    version        integer     not null default 0,
    primary key (secretariat_id, path_id, step),
    constraint remark_path foreign key (secretariat_id, path_id) references pathway.path,
    constraint remark_lacking_or_not_needed check (lacking = '' or not_needed = '')
);

-- What shows that an output is there: a record of Sekber, or a note with its source.
create table pathway.evidence (
    secretariat_id uuid        not null,
    id             uuid        not null,
    path_id        uuid        not null,
    step           integer     not null,
    output         text        not null,
    challenge_id   uuid,
    programme_id   uuid,
    decision_id    uuid,
    agreement_id   uuid,
    note           text        not null constraint evidence_note_short check (length(note) <= 2000),
    source         text        not null constraint evidence_source_short check (length(source) <= 1000),
    attached_by    text        not null,
    attached_at    timestamptz not null,
    primary key (secretariat_id, id),
    constraint evidence_path foreign key (secretariat_id, path_id) references pathway.path,
    constraint evidence_challenge foreign key (secretariat_id, challenge_id) references challenges.challenge,
    constraint evidence_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint evidence_decision foreign key (secretariat_id, decision_id) references decisions.decision,
    constraint evidence_agreement foreign key (secretariat_id, agreement_id) references agreements.agreement,
    constraint evidence_of_one_record check (num_nonnulls(challenge_id, programme_id, decision_id, agreement_id) <= 1),
    constraint evidence_note_has_its_source check (num_nonnulls(challenge_id, programme_id, decision_id, agreement_id) = 1
        or (length(trim(note)) > 0 and length(trim(source)) > 0))
);
create index evidence_by_path on pathway.evidence (secretariat_id, path_id, step);

call sekber.protect('pathway.path');
call sekber.protect('pathway.remark');
call sekber.protect('pathway.evidence');
