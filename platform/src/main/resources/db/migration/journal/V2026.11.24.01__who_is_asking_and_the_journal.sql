-- Who is asking. Each transaction of the application says so by set_config(..., true); what it did not say is null,
-- and null matches no row: a forgotten context sees nothing.
create schema sekber;
grant usage on schema sekber to ${appRole};

create function sekber.person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('sekber.person', true), '')::uuid;

create function sekber.secretariat() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('sekber.secretariat', true), '')::uuid;

create function sekber.member() returns text
    language sql stable parallel safe
    return nullif(current_setting('sekber.member', true), '');

create function sekber.administrator() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('sekber.administrator', true), '') = 'true';

create function sekber.signing_in() returns text
    language sql stable parallel safe
    return nullif(current_setting('sekber.signing_in', true), '');

-- The journal: every change of every followed table, in one chain of hashes per secretariat.
-- The chain of the nil identifier holds what belongs to no secretariat (people, secretariats themselves).
create schema journal;
grant usage on schema journal to ${appRole};

create table journal.chain (
    secretariat_id uuid   not null primary key,
    last_number    bigint not null,
    last_hash      bytea  not null
);

create table journal.entry (
    secretariat_id  uuid        not null,
    number          bigint      not null,
    recorded_at     timestamptz not null,
    transaction_id  bigint      not null,
    person_id       uuid,
    table_name      text        not null,
    operation       text        not null constraint entry_operation check (operation in ('insert', 'update', 'delete')),
    old_row         jsonb,
    new_row         jsonb,
    confidential_to text,
    previous_hash   bytea       not null,
    hash            bytea       not null,
    primary key (secretariat_id, number)
);
create index entry_by_table on journal.entry (secretariat_id, table_name, number);

alter table journal.entry enable row level security;
alter table journal.entry force row level security;
-- No policy allows update or delete, not even to the owner: the journal only grows.
create policy entry_written_by_trigger on journal.entry for insert to current_user with check (true);
create policy entry_read_by_owner on journal.entry for select to current_user using (true);
create policy entry_read_by_secretariat on journal.entry for select to ${appRole}
    using (secretariat_id = sekber.secretariat()
           and (confidential_to is null or confidential_to = sekber.member()));
grant select on journal.entry to ${appRole};

create function journal.entry_text(
    secretariat_id uuid, number bigint, recorded_at timestamptz, transaction_id bigint, person_id uuid,
    table_name text, operation text, old_row jsonb, new_row jsonb, confidential_to text) returns text
    language sql stable parallel safe
    return concat_ws(E'\n',
        secretariat_id::text,
        number::text,
        (extract(epoch from recorded_at) * 1000000)::bigint::text,
        transaction_id::text,
        coalesce(person_id::text, '-'),
        table_name,
        operation,
        coalesce(old_row::text, '-'),
        coalesce(new_row::text, '-'),
        coalesce(confidential_to, '-'));

-- The arguments of the trigger name the columns whose value is not to be kept (secrets).
create function journal.record() returns trigger
    language plpgsql security definer set search_path = journal, pg_temp as
$$
declare
    chain_id   uuid;
    before     jsonb;
    after      jsonb;
    subject    jsonb;
    secret     text;
    head       journal.chain;
    written_at timestamptz := clock_timestamp();
    private_to text;
    entry_hash bytea;
begin
    if tg_op <> 'INSERT' then before := to_jsonb(old); end if;
    if tg_op <> 'DELETE' then after := to_jsonb(new); end if;
    if tg_op = 'UPDATE' and before = after then return null; end if;
    subject := coalesce(after, before);
    private_to := coalesce(before ->> 'private_to', after ->> 'private_to');
    if tg_nargs > 0 then
        foreach secret in array tg_argv loop
            if before ->> secret is not null then before := jsonb_set(before, array[secret], '"(secret)"'); end if;
            if after ->> secret is not null then after := jsonb_set(after, array[secret], '"(secret)"'); end if;
        end loop;
    end if;
    chain_id := coalesce((subject ->> 'secretariat_id')::uuid, '00000000-0000-0000-0000-000000000000');

    insert into journal.chain (secretariat_id, last_number, last_hash)
    values (chain_id, 0, '\x')
    on conflict do nothing;
    select * into head from journal.chain where secretariat_id = chain_id for update;

    entry_hash := sha256(head.last_hash || convert_to(journal.entry_text(
        chain_id, head.last_number + 1, written_at, pg_current_xact_id()::text::bigint, sekber.person(),
        tg_table_schema || '.' || tg_table_name, lower(tg_op), before, after, private_to), 'UTF8'));
    insert into journal.entry
    values (chain_id, head.last_number + 1, written_at, pg_current_xact_id()::text::bigint, sekber.person(),
            tg_table_schema || '.' || tg_table_name, lower(tg_op), before, after, private_to, head.last_hash, entry_hash);
    update journal.chain
    set last_number = head.last_number + 1, last_hash = entry_hash
    where secretariat_id = chain_id;
    return null;
end
$$;

-- From here on the table's every change is written to the journal.
create procedure journal.follow(followed regclass, variadic secrets text[] default '{}')
    language plpgsql as
$$
begin
    execute format('create trigger journal after insert or update or delete on %s for each row execute function journal.record(%s)',
                   followed, (select coalesce(string_agg(quote_literal(secret), ', '), '') from unnest(secrets) secret));
end
$$;

-- What every domain table needs, in one call: isolation by secretariat (and, where the table has a column private_to,
-- by member while that column is set), rights of the application's role, and the journal.
create procedure sekber.protect(protected regclass)
    language plpgsql as
$$
declare
    has_private boolean;
    rule text := 'secretariat_id = sekber.secretariat()';
begin
    select exists (select from pg_attribute where attrelid = protected and attname = 'private_to' and not attisdropped)
    into has_private;
    if has_private then
        rule := rule || ' and (private_to is null or private_to = sekber.member())';
    end if;
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy own_secretariat on %s to ${appRole} using (%s) with check (%s)', protected, rule, rule);
    execute format('grant select, insert, update, delete on %s to ${appRole}', protected);
    call journal.follow(protected);
end
$$;
