create schema ledger;
grant usage on schema ledger to ${appRole};

-- The chart of accounts of a secretariat. What other capabilities book to is found by its use, never by its code.
create table ledger.account (
    secretariat_id uuid    not null references secretariats.secretariat,
    code           text    not null constraint account_code_form check (code ~ '^[0-9]{1,3}(\.[0-9]{1,4}){0,5}$'),
    name           text    not null constraint account_name_given check (length(trim(name)) between 1 and 200),
    english_name   text    not null default '' constraint account_english_name_short check (length(english_name) <= 200),
    kind           text    not null constraint account_kind check (kind in ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')),
    usage          text    constraint account_usage check (usage in
        ('BANK', 'CONTRIBUTIONS_RECEIVABLE', 'CONTRIBUTIONS', 'FEES_RECEIVABLE', 'FEES', 'GRANTS', 'CLEARING')),
    region_code    text    not null default '' constraint account_region_code_short check (length(region_code) <= 40),
    closed         boolean not null default false,
    version        integer not null default 0,
    primary key (secretariat_id, code),
    constraint account_usage_once unique (secretariat_id, usage),
    constraint account_in_use_is_open check (usage is null or not closed)
);

-- A month of the books. Nothing is booked in a month that is closed, nor in one that was never opened.
create table ledger.period (
    secretariat_id uuid    not null references secretariats.secretariat,
    year           integer not null constraint period_year check (year between 2001 and 2200),
    month          integer not null constraint period_month check (month between 1 and 12),
    closed_on      date,
    closed_by      uuid references accounts.person,
    remark         text    not null default '' constraint period_remark_short check (length(remark) <= 1000),
    version        integer not null default 0,
    primary key (secretariat_id, year, month),
    constraint period_closed_by_someone check ((closed_on is null) = (closed_by is null))
);

-- What one unit of a currency is worth in rupiah while its days run. Of two for the same day the one recorded last holds.
create table ledger.rate (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    currency       text        not null constraint rate_currency_form check (currency ~ '^[A-Z]{3}$' and currency <> 'IDR'),
    valid_from     date        not null,
    valid_until    date        not null,
    rupiah         numeric     not null constraint rate_positive check (rupiah > 0 and rupiah <= 1000000000),
    source         text        not null constraint rate_source_given check (length(trim(source)) between 1 and 500),
    recorded_at    timestamptz not null,
    primary key (secretariat_id, id),
    constraint rate_days check (valid_until >= valid_from)
);
create index rate_by_day on ledger.rate (secretariat_id, currency, valid_from);

-- Where money comes from, and what it may be spent on.
create table ledger.fund (
    secretariat_id uuid    not null references secretariats.secretariat,
    code           text    not null constraint fund_code_form check (code ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
    name           text    not null constraint fund_name_given check (length(trim(name)) between 1 and 200),
    kind           text    not null constraint fund_kind check (kind ~ '^F([1-9]|1[0-2])$'),
    giver          text    not null constraint fund_giver_given check (length(trim(giver)) between 1 and 200),
    basis          text    not null constraint fund_basis_short check (length(basis) <= 500),
    earmark        text    not null constraint fund_earmark_short check (length(earmark) <= 1000),
    programme_id   uuid,
    currency       text    not null constraint fund_currency_form check (currency ~ '^[A-Z]{3}$'),
    pledged        numeric not null constraint fund_pledged_range check (pledged between 0 and 100000000000000 and pledged = round(pledged, 2)),
    pledged_for    integer not null constraint fund_year check (pledged_for between 2001 and 2200),
    version        integer not null default 0,
    primary key (secretariat_id, code),
    constraint fund_programme foreign key (secretariat_id, programme_id) references programmes.programme
);

-- An entry of the journal of the books, with its lines: debits above zero, credits below. Written once.
create table ledger.entry (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    number         text        not null,
    booked_on      date        not null,
    text           text        not null constraint entry_text_given check (length(trim(text)) between 1 and 500),
    origin         text        not null constraint entry_origin_form check (origin ~ '^[a-z]+(-[a-z]+)?$'),
    reference      text        not null constraint entry_reference_short check (length(reference) <= 200),
    path           text        constraint entry_path_ours check (path ~ '^/[a-z]'),
    reverses       uuid,
    lines          integer     not null constraint entry_two_lines check (lines >= 2),
    recorded_at    timestamptz not null,
    recorded_by    uuid        references accounts.person,
    primary key (secretariat_id, id),
    constraint entry_number_once unique (secretariat_id, number),
    constraint entry_reversed_once unique (secretariat_id, reverses),
    constraint entry_reverses foreign key (secretariat_id, reverses) references ledger.entry
);
create index entry_by_day on ledger.entry (secretariat_id, booked_on, id);
create index entry_by_origin on ledger.entry (secretariat_id, origin, reference);

create table ledger.line (
    secretariat_id uuid    not null,
    entry_id       uuid    not null,
    ordinal        integer not null,
    account_code   text    not null,
    amount         numeric not null constraint line_amount_range check
        (amount <> 0 and abs(amount) <= 100000000000000 and amount = round(amount, 2)),
    currency       text    not null constraint line_currency_form check (currency ~ '^[A-Z]{3}$'),
    rupiah         numeric not null constraint line_rupiah_exact check (rupiah = round(rupiah, 2)),
    member_code    text,
    fund_code      text,
    programme_id   uuid,
    primary key (secretariat_id, entry_id, ordinal),
    constraint line_rupiah_is_itself check (currency <> 'IDR' or rupiah = amount),
    constraint line_entry foreign key (secretariat_id, entry_id) references ledger.entry,
    constraint line_account foreign key (secretariat_id, account_code) references ledger.account,
    constraint line_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint line_fund foreign key (secretariat_id, fund_code) references ledger.fund,
    constraint line_programme foreign key (secretariat_id, programme_id) references programmes.programme
);
create index line_by_account on ledger.line (secretariat_id, account_code);
create index line_by_fund on ledger.line (secretariat_id, fund_code) where fund_code is not null;

call sekber.protect('ledger.account');
call sekber.protect('ledger.period');
call sekber.protect('ledger.rate');
call sekber.protect('ledger.fund');
call sekber.protect('ledger.entry');
call sekber.protect('ledger.line');

-- What is booked stays: a mistake is answered by an entry that reverses it, a wrong rate by a later one.
revoke update, delete on ledger.entry, ledger.line, ledger.rate from ${appRole};
revoke delete on ledger.account, ledger.period, ledger.fund from ${appRole};

-- Holds the month until the transaction ends, so that it is not closed while something is being booked in it.
create function ledger.in_an_open_month() returns trigger
    language plpgsql as
$$
begin
    perform 1 from ledger.period p
    where p.secretariat_id = new.secretariat_id
      and p.year = extract(year from new.booked_on) and p.month = extract(month from new.booked_on)
      and p.closed_on is null
    for share;
    if not found then
        raise exception 'Entry % is dated %, in a month that is not open.', new.number, new.booked_on
            using errcode = 'check_violation', constraint = 'entry_in_an_open_month';
    end if;
    return new;
end
$$;
create trigger in_an_open_month before insert on ledger.entry for each row execute function ledger.in_an_open_month();

-- Judged when the transaction ends: every line is there and no other, each currency sums to zero and so do the rupiah;
-- a reversal takes back line by line an entry that is itself no reversal.
create function ledger.balances(secretariat uuid, checked uuid) returns void
    language plpgsql as
$$
declare
    entry ledger.entry;
begin
    select * into strict entry from ledger.entry e where e.secretariat_id = secretariat and e.id = checked;
    if entry.lines <> (select count(*) from ledger.line l where l.secretariat_id = secretariat and l.entry_id = checked) then
        raise exception 'Entry % does not have the % lines it was booked with.', entry.number, entry.lines
            using errcode = 'check_violation', constraint = 'entry_is_whole';
    end if;
    if exists (select from ledger.line l where l.secretariat_id = secretariat and l.entry_id = checked
               group by l.currency having sum(l.amount) <> 0 or sum(l.rupiah) <> 0) then
        raise exception 'Entry % does not balance in every currency.', entry.number
            using errcode = 'check_violation', constraint = 'entry_balances';
    end if;
    if entry.reverses is not null and (
        exists (select from ledger.entry e where e.secretariat_id = secretariat and e.id = entry.reverses and e.reverses is not null)
        or exists (select from ledger.line l
                   where l.secretariat_id = secretariat and l.entry_id in (checked, entry.reverses)
                   group by l.ordinal, l.account_code, l.currency, l.member_code, l.fund_code, l.programme_id
                   having sum(l.amount) <> 0 or sum(l.rupiah) <> 0)) then
        raise exception 'Entry % does not take back exactly what it reverses.', entry.number
            using errcode = 'check_violation', constraint = 'entry_reverses_exactly';
    end if;
end
$$;

create function ledger.entry_balances() returns trigger
    language plpgsql as
$$
begin
    perform ledger.balances(new.secretariat_id, new.id);
    return null;
end
$$;
create constraint trigger balances after insert on ledger.entry deferrable initially deferred
    for each row execute function ledger.entry_balances();

create function ledger.line_balances() returns trigger
    language plpgsql as
$$
begin
    perform ledger.balances(new.secretariat_id, new.entry_id);
    return null;
end
$$;
-- Deferred triggers run once a row: a line is judged only where its entry is older than this transaction, which never balances.
create constraint trigger balances after insert on ledger.line deferrable initially deferred
    for each row execute function ledger.line_balances();
grant execute on function ledger.balances(uuid, uuid) to ${appRole};
