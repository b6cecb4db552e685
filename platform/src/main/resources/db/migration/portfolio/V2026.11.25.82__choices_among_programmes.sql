create schema portfolio;
grant usage on schema portfolio to ${appRole};

-- A choice among programmes that one year's common budget cannot all pay for.
create table portfolio.choice (
    secretariat_id uuid           not null references secretariats.secretariat,
    id             uuid           not null,
    number         text           not null,
    title          text           not null constraint choice_title_given check (length(trim(title)) between 1 and 200),
    year           integer        not null constraint choice_year check (year between 2000 and 2100),
    budget         numeric(20, 0) not null constraint choice_budget_positive check (budget > 0),
    closed_at      timestamptz,
    version        integer        not null default 0,
    primary key (secretariat_id, id),
    constraint choice_number_once unique (secretariat_id, number)
);

create table portfolio.candidate (
    secretariat_id uuid           not null,
    choice_id      uuid           not null,
    programme_id   uuid           not null,
    ordinal        integer        not null,
    cost           numeric(20, 0) not null constraint candidate_cost_positive check (cost > 0),
    primary key (secretariat_id, choice_id, programme_id),
    constraint candidate_choice foreign key (secretariat_id, choice_id) references portfolio.choice on delete cascade,
    constraint candidate_programme foreign key (secretariat_id, programme_id) references programmes.programme
);

-- What the programmes are worth to a member, 0 to 10 points each. A draft until the member releases it.
create table portfolio.valuation (
    secretariat_id uuid        not null,
    choice_id      uuid        not null,
    member_code    text        not null,
    points         jsonb       not null,
    reason         text        not null default '',
    private_to     text,
    written_by     uuid        not null,
    written_at     timestamptz not null,
    released_as    text,
    released_at    timestamptz,
    version        integer     not null default 0,
    primary key (secretariat_id, choice_id, member_code),
    constraint valuation_choice foreign key (secretariat_id, choice_id) references portfolio.choice on delete cascade,
    constraint valuation_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint valuation_private_to_its_member check (private_to is null or private_to = member_code),
    constraint valuation_released check ((private_to is null) = (released_at is not null))
);

call sekber.protect('portfolio.choice');
call sekber.protect('portfolio.candidate');
call sekber.protect('portfolio.valuation');
