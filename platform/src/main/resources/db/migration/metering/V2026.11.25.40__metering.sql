create schema metering;
grant usage on schema metering to ${appRole};

-- What measures the use of a programme: a weighbridge, a flow meter, a count of connections. Without a member of its own each
-- reading names the member.
create table metering.meter (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    code           text    not null constraint meter_code_form check (code ~ '^[A-Z0-9][A-Z0-9-]{1,29}$'),
    name           text    not null constraint meter_name_given check (length(trim(name)) between 1 and 200),
    programme_id   uuid    not null,
    unit           text    not null constraint meter_unit check (unit in ('TONNE', 'CUBIC_METRE', 'CONNECTION')),
    member_code    text,
    place          text    not null constraint meter_place_short check (length(place) <= 300),
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint meter_code_once unique (secretariat_id, code),
    constraint meter_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint meter_member foreign key (secretariat_id, member_code) references secretariats.member
);

-- A file of readings between sending and taking. What was taken keeps its hash, so that the same file is not taken twice.
create table metering.incoming (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             uuid        not null,
    person         uuid        not null references accounts.person,
    name           text        not null constraint incoming_named check (length(name) between 1 and 200),
    sha256         bytea       not null constraint incoming_hash check (length(sha256) = 32),
    content        bytea,
    received_at    timestamptz not null,
    taken_at       timestamptz,
    added          integer     not null default 0 constraint incoming_added check (added >= 0),
    primary key (secretariat_id, id),
    constraint incoming_content_until_taken check ((content is null) = (taken_at is not null))
);
create unique index incoming_taken_once on metering.incoming (secretariat_id, sha256) where taken_at is not null;

-- How far the taking of a file has come. It is written beside the transaction that takes it, so it is not in the journal,
-- whose chain that transaction holds.
create table metering.progress (
    secretariat_id uuid        not null,
    incoming_id    uuid        not null,
    state          text        not null constraint progress_state check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    done           integer     not null,
    whole          integer     not null,
    cancel         boolean     not null default false,
    beat_at        timestamptz not null,
    primary key (secretariat_id, incoming_id)
);

-- A reading with its slip. A correction is another row that replaces it; root is the first of the slip.
create table metering.reading (
    secretariat_id uuid        not null,
    id             uuid        not null,
    meter_id       uuid        not null,
    slip           text        not null constraint reading_slip_form check
        (length(slip) between 1 and 60 and left(slip, 1) not in ('=', '+', '-', '@', ' ')),
    read_on        date        not null,
    member_code    text        not null,
    quantity       numeric     not null constraint reading_quantity check
        (quantity >= 0 and quantity <= 1000000000 and quantity = round(quantity, 3)),
    note           text        not null constraint reading_note_short check (length(note) <= 300),
    root_id        uuid        not null,
    replaces       uuid,
    reason         text        constraint reading_reason_short check (length(reason) <= 500),
    recorded_at    timestamptz not null,
    recorded_by    uuid        references accounts.person,
    incoming_id    uuid,
    primary key (secretariat_id, id),
    constraint reading_replaces foreign key (secretariat_id, replaces) references metering.reading,
    constraint reading_first_or_correction check
        ((replaces is null) = (root_id = id) and (replaces is null) = (reason is null) and (replaces is not null or quantity > 0))
);
create unique index reading_replaced_once on metering.reading (secretariat_id, replaces) where replaces is not null;
create unique index reading_slip_once on metering.reading (secretariat_id, meter_id, slip) where replaces is null;
create index reading_by_day on metering.reading (secretariat_id, meter_id, read_on);

-- A member's dispute of a slip, and how it was settled.
create table metering.dispute (
    secretariat_id uuid        not null,
    id             uuid        not null,
    number         text        not null,
    root_id        uuid        not null,
    member_code    text        not null,
    claim          text        not null constraint dispute_claim_given check (length(trim(claim)) between 1 and 2000),
    claimed        numeric     constraint dispute_claimed check (claimed >= 0 and claimed <= 1000000000),
    raised_on      date        not null,
    raised_by      uuid        not null references accounts.person,
    state          text        not null constraint dispute_state check (state in ('OPEN', 'UPHELD', 'CORRECTED', 'WITHDRAWN')),
    settled_on     date,
    settled_by     uuid        references accounts.person,
    reason         text        constraint dispute_reason_short check (length(reason) <= 2000),
    version        integer     not null default 0,
    primary key (secretariat_id, id),
    constraint dispute_number_once unique (secretariat_id, number),
    constraint dispute_reading foreign key (secretariat_id, root_id) references metering.reading,
    constraint dispute_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint dispute_settled_whole check ((state = 'OPEN') = (settled_on is null)
        and (settled_on is null) = (settled_by is null) and (settled_on is null) = (reason is null))
);
create unique index dispute_open_once on metering.dispute (secretariat_id, root_id) where state = 'OPEN';

-- What one unit costs while its days run.
create table metering.tariff (
    secretariat_id uuid    not null,
    id             uuid    not null,
    programme_id   uuid    not null,
    unit           text    not null constraint tariff_unit check (unit in ('TONNE', 'CUBIC_METRE', 'CONNECTION')),
    per_unit       numeric not null constraint tariff_per_unit check (per_unit > 0 and per_unit <= 1000000000 and per_unit = round(per_unit, 2)),
    valid_from     date    not null,
    valid_until    date,
    source         text    not null constraint tariff_source_given check (length(trim(source)) between 1 and 500),
    verified       boolean not null,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint tariff_programme foreign key (secretariat_id, programme_id) references programmes.programme,
    constraint tariff_days check (valid_until >= valid_from)
);

-- A bill of fees: what every member used up to a day and was not billed for, at the tariffs of the days.
create table metering.bill (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    number         text    not null,
    programme_id   uuid    not null,
    until_day      date    not null,
    booked_on      date    not null,
    provisional    boolean not null,
    total          numeric not null,
    entry          text    not null,
    reversal       text,
    primary key (secretariat_id, id),
    constraint bill_number_once unique (secretariat_id, number),
    constraint bill_entry_once unique (secretariat_id, entry),
    constraint bill_programme foreign key (secretariat_id, programme_id) references programmes.programme
);

create table metering.bill_line (
    secretariat_id uuid    not null,
    bill_id        uuid    not null,
    member_code    text    not null,
    tariff_id      uuid    not null,
    readings       integer not null,
    quantity       numeric not null,
    provisional    numeric not null,
    amount         numeric not null constraint bill_line_amount_exact check (amount = round(amount, 2)),
    primary key (secretariat_id, bill_id, member_code, tariff_id),
    constraint bill_line_bill foreign key (secretariat_id, bill_id) references metering.bill,
    constraint bill_line_tariff foreign key (secretariat_id, tariff_id) references metering.tariff,
    constraint bill_line_member foreign key (secretariat_id, member_code) references secretariats.member
);

-- What each slip was billed for: what it says now for a member and a tariff, less what it was billed for them before.
create table metering.bill_item (
    secretariat_id uuid    not null,
    bill_id        uuid    not null,
    root_id        uuid    not null,
    member_code    text    not null,
    tariff_id      uuid    not null,
    quantity       numeric not null,
    provisional    boolean not null,
    primary key (secretariat_id, root_id, bill_id, member_code, tariff_id),
    constraint bill_item_line foreign key (secretariat_id, bill_id, member_code, tariff_id) references metering.bill_line,
    constraint bill_item_slip foreign key (secretariat_id, root_id) references metering.reading
);

-- What a foreign key to meter and member would ask a hundred thousand times is asked once a statement. Meters cannot be deleted,
-- and readings not changed, so that it stays true.
create function metering.readings_have_meter_and_member() returns trigger
    language plpgsql as
$$
begin
    if exists (select from inserted i
               where not exists (select from metering.meter m where m.secretariat_id = i.secretariat_id and m.id = i.meter_id)
                  or not exists (select from secretariats.member k
                                 where k.secretariat_id = i.secretariat_id and k.region_code = i.member_code)) then
        raise exception 'A reading names a meter or a member that there is not.'
            using errcode = 'foreign_key_violation', constraint = 'reading_has_meter_and_member';
    end if;
    return null;
end
$$;
create trigger have_meter_and_member after insert on metering.reading referencing new table as inserted
    for each statement execute function metering.readings_have_meter_and_member();

call sekber.protect('metering.meter');
call sekber.protect('metering.incoming');
call sekber.protect('metering.progress');
call sekber.protect('metering.reading');
call sekber.protect('metering.dispute');
call sekber.protect('metering.tariff');
call sekber.protect('metering.bill');
call sekber.protect('metering.bill_line');
call sekber.protect('metering.bill_item');
drop trigger journal on metering.incoming;
call journal.follow('metering.incoming', 'content');
drop trigger journal on metering.progress;
call journal.follow_many('metering.reading');
call journal.follow_many('metering.bill_item');
revoke update, delete on metering.reading, metering.bill_line, metering.bill_item from ${appRole};
revoke delete on metering.meter, metering.dispute, metering.bill, metering.tariff from ${appRole};
