create schema contributions;
grant usage on schema contributions to ${appRole};

-- What the members owe for a year by a division that they adopted. The figures are those of the decision, copied when made.
create table contributions.levy (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    number         text    not null,
    decision       text    not null,
    programme_id   uuid    not null,
    year           integer not null constraint levy_year check (year between 2001 and 2200),
    instalments    integer not null constraint levy_instalments check (instalments between 1 and 12),
    fund_code      text,
    total          numeric not null constraint levy_total check (total > 0 and total = round(total, 2)),
    made_on        date    not null,
    withdrawn_on   date,
    withdrawn_why  text    constraint levy_withdrawn_why_short check (length(withdrawn_why) <= 500),
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint levy_number_once unique (secretariat_id, number),
    constraint levy_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint levy_fund foreign key (secretariat_id, fund_code) references ledger.fund,
    constraint levy_withdrawn_with_reason check ((withdrawn_on is null) = (withdrawn_why is null))
);
create unique index levy_once on contributions.levy (secretariat_id, decision, year) where withdrawn_on is null;

-- One instalment of one member. The note is its demand; the entry books what is then owed.
create table contributions.due (
    secretariat_id uuid    not null,
    id             uuid    not null,
    levy_id        uuid    not null,
    member_code    text    not null,
    instalment     integer not null constraint due_instalment check (instalment between 1 and 12),
    due_on         date    not null,
    amount         numeric not null constraint due_amount check (amount > 0 and amount = round(amount, 2)),
    note           text,
    sent_on        date,
    entry          text,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint due_once unique (secretariat_id, levy_id, member_code, instalment),
    constraint due_note_once unique (secretariat_id, note),
    constraint due_levy foreign key (secretariat_id, levy_id) references contributions.levy,
    constraint due_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint due_sent_whole check ((note is null) = (sent_on is null) and (sent_on is null) = (entry is null))
);

create table contributions.payment (
    secretariat_id uuid        not null,
    id             uuid        not null,
    due_id         uuid        not null,
    paid_on        date        not null,
    amount         numeric     not null constraint payment_amount check (amount > 0 and amount = round(amount, 2)),
    reference      text        not null constraint payment_reference_given check (length(trim(reference)) between 1 and 200),
    entry          text        not null,
    reversal       text,
    recorded_at    timestamptz not null,
    primary key (secretariat_id, id),
    constraint payment_entry_once unique (secretariat_id, entry),
    constraint payment_due foreign key (secretariat_id, due_id) references contributions.due
);
create index payment_by_due on contributions.payment (secretariat_id, due_id);

call sekber.protect('contributions.levy');
call sekber.protect('contributions.due');
call sekber.protect('contributions.payment');
revoke delete on contributions.levy, contributions.due, contributions.payment from ${appRole};
