-- Why a challenge is none any more, said by who closed it; kept when it is opened again, until it is closed anew.
alter table challenges.challenge add column closing text not null default ''
    constraint challenge_closing_short check (length(closing) <= 2000);
alter table challenges.challenge add constraint challenge_closed_with_reason
    check (closed_on is null or length(trim(closing)) > 0);
