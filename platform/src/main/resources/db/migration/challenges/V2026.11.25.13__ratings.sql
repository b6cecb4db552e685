-- How a member rates a challenge, each aspect from 0 to 4. While private_to is set it is the member's draft; what a later
-- release takes the place of stays, marked as withdrawn.
create table challenges.rating (
    secretariat_id uuid        not null,
    id             uuid        not null,
    challenge_id   uuid        not null,
    member_code    text        not null,
    severity       integer     not null constraint rating_severity check (severity between 0 and 4),
    urgency        integer     not null constraint rating_urgency check (urgency between 0 and 4),
    willingness    integer     not null constraint rating_willingness check (willingness between 0 and 4),
    reason         text        not null constraint rating_reason_given check (length(trim(reason)) between 1 and 2000),
    private_to     text,
    written_by     uuid        not null references accounts.person,
    written_at     timestamptz not null,
    released_as    text,
    released_at    timestamptz,
    withdrawn_at   timestamptz,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint rating_challenge foreign key (secretariat_id, challenge_id) references challenges.challenge,
    constraint rating_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint rating_private_to_own_member check (private_to = member_code),
    constraint rating_private_or_released check ((private_to is null) = (released_at is not null))
);
create unique index rating_one_draft on challenges.rating (secretariat_id, challenge_id, member_code)
    where private_to is not null;
create unique index rating_one_standing on challenges.rating (secretariat_id, challenge_id, member_code)
    where released_at is not null and withdrawn_at is null;

call sekber.protect('challenges.rating');
