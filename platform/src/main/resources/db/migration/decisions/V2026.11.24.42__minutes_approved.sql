-- The wording of the minutes counts from 1: what a member says to them is said to one wording only.
alter table decisions.decision add column wording integer not null default 1;

-- A wording that was corrected, as long as not all had approved the minutes.
create table decisions.earlier_wording (
    secretariat_id uuid        not null,
    decision_id    uuid        not null,
    wording        integer     not null,
    words          text        not null,
    corrected_at   timestamptz not null,
    corrected_by   text        not null,
    primary key (secretariat_id, decision_id, wording),
    constraint earlier_wording_decision foreign key (secretariat_id, decision_id) references decisions.decision
);

-- What a member says to the minutes: it approves them, or names what is to be corrected.
create table decisions.minutes_answer (
    secretariat_id uuid        not null,
    id             uuid        not null,
    decision_id    uuid        not null,
    member_code    text        not null,
    wording        integer     not null,
    correction     text        not null constraint minutes_answer_correction_short check (length(correction) <= 10000),
    approves       boolean     not null,
    answered_as    text        not null,
    answered_by    uuid        not null references accounts.person,
    answered_at    timestamptz not null,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint minutes_answer_once unique (secretariat_id, decision_id, member_code, wording),
    constraint minutes_answer_decision foreign key (secretariat_id, decision_id) references decisions.decision,
    constraint minutes_answer_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint minutes_answer_approves_or_corrects check (approves = (length(trim(correction)) = 0))
);

call sekber.protect('decisions.earlier_wording');
call sekber.protect('decisions.minutes_answer');
