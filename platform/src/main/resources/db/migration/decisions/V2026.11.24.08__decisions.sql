create schema decisions;
grant usage on schema decisions to ${appRole};

-- Something put to the members for their consent. What it is about belongs to another capability (subject).
create table decisions.proposal (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    number         text        not null,
    title          text        not null constraint proposal_title_given check (length(trim(title)) between 1 and 200),
    summary        text        not null constraint proposal_summary_short check (length(summary) <= 10000),
    subject_kind   text        not null,
    subject_id     uuid        not null,
    path           text        not null,
    state          text        not null constraint proposal_state check (state in ('OPEN', 'ADOPTED', 'WITHDRAWN', 'REPLACED')),
    put_at         timestamptz not null,
    put_by         uuid        not null references accounts.person,
    answer_by      date,
    replaced_by    uuid,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint proposal_number_once unique (secretariat_id, number),
    constraint proposal_replacement foreign key (secretariat_id, replaced_by) references decisions.proposal,
    constraint proposal_replaced_names_its_heir check ((state = 'REPLACED') = (replaced_by is not null))
);
create index proposal_by_subject on decisions.proposal (secretariat_id, subject_kind, subject_id);

-- Whose consent is asked.
create table decisions.asked (
    secretariat_id uuid not null,
    proposal_id    uuid not null,
    member_code    text not null,
    primary key (secretariat_id, proposal_id, member_code),
    constraint asked_proposal foreign key (secretariat_id, proposal_id) references decisions.proposal,
    constraint asked_member foreign key (secretariat_id, member_code) references secretariats.member
);

-- What a member says. While private_to is set it is the member's own draft; released, it stays for good: a member that
-- changes its mind releases another one, and the earlier is marked as withdrawn.
create table decisions.position (
    secretariat_id uuid        not null,
    id             uuid        not null,
    proposal_id    uuid        not null,
    member_code    text        not null,
    stand          text        not null constraint position_stand check (stand in ('AGREE', 'RESERVE', 'ABSTAIN', 'OBJECT')),
    reason         text        not null constraint position_reason_short check (length(reason) <= 10000),
    amendment      text        not null constraint position_amendment_short check (length(amendment) <= 10000),
    private_to     text,
    written_by     uuid        not null references accounts.person,
    written_at     timestamptz not null,
    released_by    uuid        references accounts.person,
    released_as    text,
    released_at    timestamptz,
    withdrawn_at   timestamptz,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint position_asked foreign key (secretariat_id, proposal_id, member_code) references decisions.asked,
    constraint position_private_to_own_member check (private_to = member_code),
    constraint position_private_or_released check ((private_to is null) = (released_at is not null)),
    constraint position_reason_given check (stand in ('AGREE', 'ABSTAIN') or length(trim(reason)) > 0)
);
create unique index position_one_draft on decisions.position (secretariat_id, proposal_id, member_code)
    where private_to is not null;
create unique index position_one_standing on decisions.position (secretariat_id, proposal_id, member_code)
    where released_at is not null and withdrawn_at is null;

create table decisions.decision (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    number         text    not null,
    proposal_id    uuid    not null,
    words          text    not null constraint decision_words_given check (length(trim(words)) between 1 and 10000),
    decided_on     date    not null,
    recorded_by    uuid    not null references accounts.person,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint decision_number_once unique (secretariat_id, number),
    constraint decision_of_proposal_once unique (secretariat_id, proposal_id),
    constraint decision_proposal foreign key (secretariat_id, proposal_id) references decisions.proposal
);

-- What follows from a decision: who does what until when. Without a member it is the office's.
create table decisions.action (
    secretariat_id uuid    not null,
    id             uuid    not null,
    decision_id    uuid    not null,
    what           text    not null constraint action_what_given check (length(trim(what)) between 1 and 1000),
    member_code    text,
    due_on         date    not null,
    done_on        date,
    written_on     date    not null,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint action_decision foreign key (secretariat_id, decision_id) references decisions.decision,
    constraint action_member foreign key (secretariat_id, member_code) references secretariats.member
);
create index action_by_decision on decisions.action (secretariat_id, decision_id);

call sekber.protect('decisions.proposal');
call sekber.protect('decisions.asked');
call sekber.protect('decisions.position');
call sekber.protect('decisions.decision');
call sekber.protect('decisions.action');
