-- The law as data: what stages each kind of cooperation goes through, in versions that never change once loaded.
create table agreements.law_version (
    version      text not null primary key,
    published_on date not null,
    note_id      text not null,
    note_en      text not null
);

create table agreements.law_kind (
    version    text    not null references agreements.law_version,
    kind       text    not null,
    position   integer not null,
    name_id    text    not null,
    name_en    text    not null,
    article_id text    not null,
    article_en text    not null,
    status     text    not null constraint law_kind_status check (status in ('norm', 'regional', 'secondary', 'superseded', 'recalled')),
    primary key (version, kind)
);

create table agreements.law_stage (
    version          text    not null,
    kind             text    not null,
    position         integer not null,
    stage            text    not null,
    name_id          text    not null,
    name_en          text    not null,
    requirement      text    not null constraint law_stage_requirement check (requirement in ('required', 'conditional')),
    actors_id        text    not null,
    actors_en        text    not null,
    documents_id     text    not null,
    documents_en     text    not null,
    practice_status  text    not null constraint law_stage_practice_status check (practice_status in ('norm', 'regional', 'secondary', 'superseded', 'recalled')),
    article_id       text    not null,
    article_en       text    not null,
    status           text    not null constraint law_stage_status check (status in ('norm', 'regional', 'secondary', 'superseded', 'recalled')),
    note_id          text    not null,
    note_en          text    not null,
    primary key (version, kind, position),
    constraint law_stage_once unique (version, kind, stage),
    constraint law_stage_kind foreign key (version, kind) references agreements.law_kind
);

create table agreements.law_end_reason (
    version    text    not null,
    kind       text    not null,
    position   integer not null,
    reason     text    not null,
    name_id    text    not null,
    name_en    text    not null,
    article_id text    not null,
    article_en text    not null,
    status     text    not null constraint law_end_reason_status check (status in ('norm', 'regional', 'secondary', 'superseded', 'recalled')),
    primary key (version, kind, reason),
    constraint law_end_reason_kind foreign key (version, kind) references agreements.law_kind
);

grant select on agreements.law_version, agreements.law_kind, agreements.law_stage, agreements.law_end_reason to ${appRole};

-- The way of one cooperation through the stages: its Kesepakatan Bersama and Perjanjian Kerja Sama rest on one decision.
create table agreements.course (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    decision_id    uuid    not null,
    law_version    text    not null,
    kind           text    not null constraint course_kind_known check (kind in ('KSDD-W', 'KSDD-S')),
    stage          text    not null,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint course_once unique (secretariat_id, decision_id),
    constraint course_rests_on foreign key (secretariat_id, decision_id) references decisions.decision,
    constraint course_under_law foreign key (law_version, kind) references agreements.law_kind,
    constraint course_stage_known check (stage in ('persiapan', 'penawaran', 'penyusunan_kb', 'penandatanganan_kb',
        'persetujuan_dprd', 'penyusunan_pks', 'penandatanganan_pks', 'pelaksanaan', 'berakhir'))
);

-- What was done on the way: by which party where one did it, on which day, recorded by whom.
create table agreements.step (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    course_id      uuid        not null,
    stage          text        not null,
    act            text        not null constraint step_act_known check (act in ('COORDINATED', 'COMPLETED', 'SIGNED',
        'COUNCIL_NOT_NEEDED', 'COUNCIL_APPROVED', 'REGISTERED', 'REPORTED', 'ENDED')),
    member_code    text,
    happened_on    date        not null,
    note           text        not null constraint step_note_short check (length(note) <= 2000),
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    primary key (secretariat_id, id),
    constraint step_course foreign key (secretariat_id, course_id) references agreements.course,
    constraint step_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint step_party_named check ((act in ('SIGNED', 'COUNCIL_NOT_NEEDED', 'COUNCIL_APPROVED')) = (member_code is not null))
);
create index step_by_course on agreements.step (secretariat_id, course_id, recorded_at);
create unique index step_once_a_party on agreements.step (secretariat_id, course_id, stage, member_code) where member_code is not null;
create unique index step_once on agreements.step (secretariat_id, course_id, stage, act) where member_code is null and act <> 'REPORTED';

call sekber.protect('agreements.course');
call sekber.protect('agreements.step');
