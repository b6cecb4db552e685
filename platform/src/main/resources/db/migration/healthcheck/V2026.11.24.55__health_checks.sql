create schema healthcheck;
grant usage on schema healthcheck to ${appRole};

-- A round of the health check. What was promised to those who answer (whether they are named, the smallest group that is
-- shown) holds from the opening on.
create table healthcheck.round (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    number         text        not null,
    title          text        not null constraint round_title_given check (length(trim(title)) between 1 and 200),
    purpose        text        not null constraint round_purpose_short check (length(purpose) <= 4000),
    questionnaire  integer     not null constraint round_questionnaire_positive check (questionnaire > 0),
    anonymous      boolean     not null,
    minimum        integer     not null constraint round_minimum_range check (minimum between 1 and 20),
    opens_on       date        not null,
    closes_on      date        not null,
    state          text        not null constraint round_state check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    opened_at      timestamptz,
    closed_at      timestamptz,
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint round_number_once unique (secretariat_id, number),
    constraint round_shows_groups_of unique (secretariat_id, id, minimum),
    constraint round_closes_after_opening check (closes_on >= opens_on),
    constraint round_of_two_hides_nobody check (minimum >= 3 or not anonymous),
    constraint round_opened check ((state = 'DRAFT') = (opened_at is null)),
    constraint round_closed check ((state = 'CLOSED') = (closed_at is not null))
);

-- Who is asked, and whether they have answered; never what. A person with a seat, or an outsider with a private link.
create table healthcheck.invited (
    secretariat_id uuid        not null,
    id             uuid        not null,
    round_id       uuid        not null,
    person_id      uuid        references accounts.person,
    name           text        not null constraint invited_name_given check (length(trim(name)) between 1 and 200),
    email          text        constraint invited_email_lower check (email = lower(email)),
    member_code    text,
    token_hash     bytea,
    invited_at     timestamptz not null,
    answered       boolean     not null default false,
    revoked_at     timestamptz,
    primary key (secretariat_id, id),
    constraint invited_round foreign key (secretariat_id, round_id) references healthcheck.round,
    constraint invited_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint invited_by_seat_or_address check ((person_id is null) = (email is not null)),
    constraint invited_link_of_outsider check (token_hash is null or person_id is null),
    constraint invited_person_once unique (secretariat_id, round_id, person_id),
    constraint invited_address_once unique (secretariat_id, round_id, email),
    constraint invited_link_once unique (token_hash)
);

-- The answers of an open round. The application cannot read this table: it hands a sheet in, and takes one back by its key.
-- In an anonymous round a sheet has neither person nor time, and its key is the hash of a code that only the respondent has.
-- There is no journal here: an entry would join person, time and answers for good.
create table healthcheck.sheet (
    secretariat_id uuid  not null,
    round_id       uuid  not null,
    key            bytea not null primary key,
    member_code    text,
    invited_id     uuid,
    answers        jsonb not null,
    constraint sheet_round foreign key (secretariat_id, round_id) references healthcheck.round
);
create index sheet_by_round on healthcheck.sheet (secretariat_id, round_id);

-- What a closed round shows. Group 'none' is those of no member, 'all' is everyone. A figure of too few people was never written.
create table healthcheck.figure (
    secretariat_id uuid    not null,
    round_id       uuid    not null,
    item           text    not null,
    group_code     text    not null,
    people         integer,
    total          integer,
    withheld       text    constraint figure_withheld check (withheld in ('FEW', 'PROTECTING')),
    minimum        integer not null,
    primary key (secretariat_id, round_id, item, group_code),
    constraint figure_round foreign key (secretariat_id, round_id, minimum)
        references healthcheck.round (secretariat_id, id, minimum),
    constraint figure_of_enough_people check (people >= minimum),
    constraint figure_shown_or_withheld check ((people is null) = (withheld is not null)),
    constraint figure_whole check ((people is null) = (total is null))
);

-- Free answers of a closed round, where enough people wrote one. An author only where the round was named from the start.
create table healthcheck.remark (
    secretariat_id uuid not null,
    id             uuid not null default gen_random_uuid(),
    round_id       uuid not null,
    question       text not null,
    words          text not null constraint remark_words_given check (length(trim(words)) between 1 and 2000),
    author         text,
    primary key (secretariat_id, id),
    constraint remark_round foreign key (secretariat_id, round_id) references healthcheck.round
);
create index remark_by_round on healthcheck.remark (secretariat_id, round_id);

call sekber.protect('healthcheck.round');
call sekber.protect('healthcheck.figure');
call sekber.protect('healthcheck.remark');
revoke delete on healthcheck.round from ${appRole};
revoke update, delete on healthcheck.figure, healthcheck.remark from ${appRole};

alter table healthcheck.invited enable row level security;
alter table healthcheck.invited force row level security;
create policy own_secretariat on healthcheck.invited to ${appRole}
    using (secretariat_id = sekber.secretariat()) with check (secretariat_id = sekber.secretariat());
grant select on healthcheck.invited to ${appRole};
-- That someone has answered is written by handing in alone.
grant insert (secretariat_id, id, round_id, person_id, name, email, member_code, token_hash, invited_at)
    on healthcheck.invited to ${appRole};
grant update (name, member_code, token_hash, invited_at, revoked_at) on healthcheck.invited to ${appRole};
call journal.follow('healthcheck.invited', 'token_hash');

alter table healthcheck.sheet enable row level security;
alter table healthcheck.sheet force row level security;
-- The functions below act as the owner.
create policy by_function on healthcheck.sheet to current_user using (true) with check (true);
create policy by_function on healthcheck.round to current_user using (true) with check (true);
create policy by_function on healthcheck.invited to current_user using (true) with check (true);

create function healthcheck.keep_promise() returns trigger
    language plpgsql as
$$
begin
    if old.state <> 'DRAFT' and (old.anonymous, old.minimum, old.questionnaire) is distinct from
                                (new.anonymous, new.minimum, new.questionnaire) then
        raise exception 'What round % promised holds since it was opened.', old.number;
    end if;
    if old.state = 'CLOSED' then
        raise exception 'Round % is closed for good.', old.number;
    end if;
    return new;
end
$$;
create trigger keep_promise before update on healthcheck.round
    for each row execute function healthcheck.keep_promise();

-- Where a private link leads; its holder is nobody else in the database.
create function healthcheck.link(link_hash bytea)
    returns table (secretariat_id uuid, round_id uuid, invited_id uuid)
    language sql stable security definer set search_path = healthcheck, pg_temp as
$$
    select i.secretariat_id, i.round_id, i.id from healthcheck.invited i
    where i.token_hash = link_hash and i.revoked_at is null
$$;

-- Whoever is asked is the person who acts, or holds the link. Holds the round, so that sheets come in one after another.
create function healthcheck.asked(the_round uuid, who uuid, link_hash bytea) returns setof healthcheck.invited
    language plpgsql security definer set search_path = healthcheck, pg_temp as
$$
begin
    perform 1 from healthcheck.round r
    where r.secretariat_id = sekber.secretariat() and r.id = the_round and r.state = 'OPEN'
    for update;
    if found then
        return query
            select i.* from healthcheck.invited i
            where i.secretariat_id = sekber.secretariat() and i.round_id = the_round and i.id = who
              and i.revoked_at is null
              and case when i.person_id is null then i.token_hash = link_hash else i.person_id = sekber.person() end;
    end if;
end
$$;

-- Takes a sheet. All sheets of the round are written anew in a random order each time: neither the place of a row nor the
-- transaction that wrote it tells which of them came with the mark "has answered".
create function healthcheck.hand_in(the_round uuid, who uuid, link_hash bytea, sheet_key bytea, given jsonb) returns text
    language plpgsql security definer set search_path = healthcheck, pg_temp as
$$
declare
    respondent healthcheck.invited;
    named      boolean;
    lot        healthcheck.sheet[];
    mine       healthcheck.sheet;
begin
    select * into respondent from healthcheck.asked(the_round, who, link_hash);
    if not found then return 'REFUSED'; end if;
    select not r.anonymous into named from healthcheck.round r
    where r.secretariat_id = respondent.secretariat_id and r.id = the_round;
    select * into mine from healthcheck.sheet s
    where s.secretariat_id = respondent.secretariat_id and s.round_id = the_round and s.key = sheet_key;
    if found <> respondent.answered then return 'WRONG_CODE'; end if;
    if not respondent.answered then
        mine := row (respondent.secretariat_id, the_round, sheet_key, respondent.member_code,
                     case when named then who end, given);
    else
        mine.answers := given;
    end if;
    select array_agg(s) into lot from healthcheck.sheet s
    where s.secretariat_id = respondent.secretariat_id and s.round_id = the_round and s.key <> sheet_key;
    delete from healthcheck.sheet s
    where s.secretariat_id = respondent.secretariat_id and s.round_id = the_round;
    insert into healthcheck.sheet
    select * from unnest(array_append(coalesce(lot, '{}'), mine)) order by random();
    if respondent.answered then return 'CHANGED'; end if;
    update healthcheck.invited i set answered = true
    where i.secretariat_id = respondent.secretariat_id and i.id = who;
    return 'SENT';
end
$$;

-- Gives a sheet back to whoever is asked and has its key.
create function healthcheck.recall(the_round uuid, who uuid, link_hash bytea, sheet_key bytea) returns jsonb
    language sql security definer set search_path = healthcheck, pg_temp as
$$
    select s.answers from healthcheck.asked(the_round, who, link_hash) i
    join healthcheck.sheet s on s.secretariat_id = i.secretariat_id and s.round_id = the_round and s.key = sheet_key
    where i.answered
$$;

-- Closes the round: counts the answers by group, and destroys the sheets. There is no other way to read them.
create function healthcheck.count_out(the_round uuid, closing_at timestamptz)
    returns table (member_code text, author uuid, item text, answer text, people integer)
    language plpgsql security definer set search_path = healthcheck, pg_temp as
$$
begin
    update healthcheck.round r set state = 'CLOSED', closed_at = closing_at, version = r.version + 1
    where r.secretariat_id = sekber.secretariat() and r.id = the_round and r.state = 'OPEN';
    if found then
        return query
            select s.member_code, s.invited_id, given.key, given.value, count(*)::integer
            from healthcheck.sheet s cross join lateral jsonb_each_text(s.answers) given
            where s.secretariat_id = sekber.secretariat() and s.round_id = the_round
            group by s.member_code, s.invited_id, given.key, given.value
            order by s.member_code, given.key, given.value;
        delete from healthcheck.sheet s where s.secretariat_id = sekber.secretariat() and s.round_id = the_round;
    end if;
end
$$;

revoke execute on all functions in schema healthcheck from public;
grant execute on function
    healthcheck.link(bytea),
    healthcheck.hand_in(uuid, uuid, bytea, bytea, jsonb),
    healthcheck.recall(uuid, uuid, bytea, bytea),
    healthcheck.count_out(uuid, timestamptz)
    to ${appRole};
