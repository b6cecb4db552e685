-- Tables that take many rows in one statement are journalled once a statement. What is written is the same, row by row and
-- hash by hash; only the head of the chain is read and set once. Row by row, each of a hundred thousand rows would have to
-- pass over all the versions of the head that its own transaction left behind.
create function journal.record_inserted() returns trigger
    language plpgsql security definer set search_path = journal, pg_temp as
$$
declare
    chain_id   uuid;
    head       journal.chain;
    written_at timestamptz := clock_timestamp();
    asked_by   uuid := sekber.person();
    within     bigint := pg_current_xact_id()::text::bigint;
    followed   text := tg_table_schema || '.' || tg_table_name;
    added      jsonb[];
    after      jsonb;
    place      bigint;
    previous   bytea;
    hashes     bytea[];
begin
    for chain_id in select distinct secretariat_id from inserted order by 1 loop
        insert into journal.chain (secretariat_id, last_number, last_hash)
        values (chain_id, 0, '\x')
        on conflict do nothing;
        select * into head from journal.chain where secretariat_id = chain_id for update;

        select array_agg(to_jsonb(i)) into added from inserted i where i.secretariat_id = chain_id;
        place := head.last_number;
        previous := head.last_hash;
        hashes := '{}';
        foreach after in array added loop
            place := place + 1;
            previous := sha256(previous || convert_to(journal.entry_text(
                chain_id, place, written_at, within, asked_by, followed, 'insert', null, after, after ->> 'private_to'), 'UTF8'));
            hashes := array_append(hashes, previous);
        end loop;

        insert into journal.entry
        select chain_id, head.last_number + n, written_at, within, asked_by, followed, 'insert', null, new_row,
               new_row ->> 'private_to', case when n = 1 then head.last_hash else hashes[n - 1] end, entry_hash
        from unnest(added, hashes) with ordinality as entry (new_row, entry_hash, n);
        update journal.chain set last_number = place, last_hash = previous where secretariat_id = chain_id;
    end loop;
    return null;
end
$$;

-- From here on the table's inserts are written to the journal a statement at a time, its other changes row by row.
create procedure journal.follow_many(followed regclass)
    language plpgsql as
$$
begin
    execute format('drop trigger journal on %s', followed);
    execute format('create trigger journal_inserts after insert on %s referencing new table as inserted '
                   'for each statement execute function journal.record_inserted()', followed);
    execute format('create trigger journal after update or delete on %s for each row execute function journal.record()', followed);
end
$$;
