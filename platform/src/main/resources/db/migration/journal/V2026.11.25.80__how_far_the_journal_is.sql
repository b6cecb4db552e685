-- How far the chains are that concern whoever asks. Entries of one chain are committed in the order of their numbers, because
-- each holds the chain until its transaction ends; so a number that is unchanged means that nothing was written.
create function journal.reached(out installation bigint, out secretariat bigint)
    language sql stable security definer set search_path = journal, pg_temp as
$$
    select coalesce(max(last_number) filter (where secretariat_id = '00000000-0000-0000-0000-000000000000'), 0),
           coalesce(max(last_number) filter (where secretariat_id = sekber.secretariat()), 0)
    from journal.chain
    where secretariat_id in ('00000000-0000-0000-0000-000000000000', sekber.secretariat())
$$;
