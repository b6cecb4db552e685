create schema spending;
grant usage on schema spending to ${appRole};

-- What may be spent in a year: for a programme, on an account, from a source of money, by whom. Without a member it is the
-- office that spends.
create table spending.budget_line (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    number         text    not null,
    year           integer not null constraint budget_line_year check (year between 2001 and 2200),
    title          text    not null constraint budget_line_title_given check (length(trim(title)) between 1 and 200),
    programme_id   uuid    not null,
    account_code   text    not null,
    fund_code      text    not null,
    spender_code   text,
    amount         numeric not null constraint budget_line_amount check
        (amount > 0 and amount <= 100000000000000 and amount = round(amount, 2)),
    variance       text    not null default '' constraint budget_line_variance_short check (length(variance) <= 2000),
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint budget_line_number_once unique (secretariat_id, number),
    constraint budget_line_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint budget_line_account foreign key (secretariat_id, account_code) references ledger.account,
    constraint budget_line_fund foreign key (secretariat_id, fund_code) references ledger.fund,
    constraint budget_line_spender foreign key (secretariat_id, spender_code) references secretariats.member
);

-- What was promised to a partner out of a budget line and not yet paid.
create table spending.commitment (
    secretariat_id uuid    not null,
    id             uuid    not null,
    number         text    not null,
    line_id        uuid    not null,
    partner        text    not null constraint commitment_partner_given check (length(trim(partner)) between 1 and 200),
    reference      text    not null constraint commitment_reference_given check (length(trim(reference)) between 1 and 200),
    committed_on   date    not null,
    amount         numeric not null constraint commitment_amount check (amount > 0 and amount = round(amount, 2)),
    released_on    date,
    released_why   text    constraint commitment_released_why_short check (length(released_why) <= 500),
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint commitment_number_once unique (secretariat_id, number),
    constraint commitment_line foreign key (secretariat_id, line_id) references spending.budget_line,
    constraint commitment_released_with_reason check ((released_on is null) = (released_why is null))
);

-- What was spent, with its proof: a file, or where the paper is. An expenditure that was a mistake is taken back in the ledger.
create table spending.expenditure (
    secretariat_id uuid    not null,
    id             uuid    not null,
    number         text    not null,
    line_id        uuid    not null,
    commitment_id  uuid,
    spent_on       date    not null,
    payee          text    not null constraint expenditure_payee_given check (length(trim(payee)) between 1 and 200),
    what           text    not null constraint expenditure_what_given check (length(trim(what)) between 1 and 300),
    amount         numeric not null constraint expenditure_amount check (amount > 0 and amount = round(amount, 2)),
    proof          text    not null constraint expenditure_proof_short check (length(proof) <= 200),
    file_name      text    constraint expenditure_file_name_short check (length(file_name) between 1 and 200),
    file_type      text,
    file_sha256    bytea,
    file           bytea,
    entry          text    not null,
    reversal       text,
    primary key (secretariat_id, id),
    constraint expenditure_number_once unique (secretariat_id, number),
    constraint expenditure_entry_once unique (secretariat_id, entry),
    constraint expenditure_line foreign key (secretariat_id, line_id) references spending.budget_line,
    constraint expenditure_commitment foreign key (secretariat_id, commitment_id) references spending.commitment,
    constraint expenditure_proved check (length(trim(proof)) > 0 or file is not null),
    constraint expenditure_file_whole check ((file is null) = (file_name is null) and (file is null) = (file_sha256 is null)
        and (file is null) = (file_type is null))
);
create index expenditure_by_line on spending.expenditure (secretariat_id, line_id);
create index expenditure_by_file on spending.expenditure (secretariat_id, file_sha256) where file_sha256 is not null;

-- A sample of what was spent, drawn with a seed that anyone may draw again, and what its control found.
create table spending.sample (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    number         text    not null,
    year           integer not null,
    seed           bigint  not null,
    drawn_on       date    not null,
    drawn_by       uuid    not null references accounts.person,
    population     integer not null,
    primary key (secretariat_id, id),
    constraint sample_number_once unique (secretariat_id, number)
);

create table spending.control (
    secretariat_id uuid    not null,
    sample_id      uuid    not null,
    expenditure_id uuid    not null,
    ordinal        integer not null,
    result         text    not null default 'OPEN' constraint control_result check (result in ('OPEN', 'IN_ORDER', 'FINDING')),
    finding        text    not null default '' constraint control_finding_short check (length(finding) <= 2000),
    answer         text    not null default '' constraint control_answer_short check (length(answer) <= 2000),
    version        integer not null default 0,
    primary key (secretariat_id, sample_id, expenditure_id),
    constraint control_sample foreign key (secretariat_id, sample_id) references spending.sample,
    constraint control_expenditure foreign key (secretariat_id, expenditure_id) references spending.expenditure,
    constraint control_finding_given check (result <> 'FINDING' or length(trim(finding)) > 0)
);

call sekber.protect('spending.budget_line');
call sekber.protect('spending.commitment');
call sekber.protect('spending.expenditure');
call sekber.protect('spending.sample');
call sekber.protect('spending.control');
drop trigger journal on spending.expenditure;
call journal.follow('spending.expenditure', 'file');
revoke delete on spending.budget_line, spending.commitment, spending.expenditure, spending.control from ${appRole};
revoke update, delete on spending.sample from ${appRole};
