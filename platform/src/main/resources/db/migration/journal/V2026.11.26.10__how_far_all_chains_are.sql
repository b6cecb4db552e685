-- How far the chain of each secretariat is: work that the program does for a secretariat is done anew where something was written.
create function journal.all_reached() returns table (secretariat_id uuid, last_number bigint)
    language sql stable security definer set search_path = journal, pg_temp as
$$
    select c.secretariat_id, c.last_number from journal.chain c where sekber.administrator()
$$;
