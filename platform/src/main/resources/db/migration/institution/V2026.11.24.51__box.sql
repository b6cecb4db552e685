-- The box of the installation: options and rules, each in versions that are written once and never changed. Everyone reads
-- them, administrators add versions, and what travels with the product is loaded by the owner.
create table institution.box_option (
    code       text not null primary key,
    group_name text not null constraint box_option_group_known check (group_name in ('MODEL', 'TOP_ORGAN', 'CHAIR', 'VOTING',
        'EXECUTIVE', 'WORKING_LEVEL', 'OVERSIGHT', 'MONEY', 'SUPPORT', 'BASIS')),
    constraint box_option_code_of_group check (code ~ (case group_name when 'MODEL' then '^O' when 'MONEY' then '^F'
        when 'SUPPORT' then '^S' when 'BASIS' then '^R' else '^M' end || '[1-9][0-9]?$'))
);

create table institution.box_option_version (
    code            text        not null references institution.box_option,
    number          integer     not null constraint box_option_version_positive check (number > 0),
    in_force_from   timestamptz not null,
    changed_by      uuid        references accounts.person,
    changed_by_name text        not null,
    why             text        not null constraint box_option_version_why check (length(trim(why)) between 1 and 2000),
    name_id         text        not null,
    name_en         text        not null,
    definition_id   text        not null,
    definition_en   text        not null,
    for_id          text,
    for_en          text,
    against_id      text,
    against_en      text,
    source_id       text        not null,
    source_en       text        not null,
    to_verify       boolean     not null,
    retired         boolean     not null,
    primary key (code, number),
    constraint box_option_version_for_both check ((for_id is null) = (for_en is null)),
    constraint box_option_version_against_both check ((against_id is null) = (against_en is null))
);
comment on column institution.box_option_version.changed_by is 'Null: it came with the product.';

create table institution.box_rule_version (
    code            text        not null constraint box_rule_code check (code ~ '^X[1-9][0-9]?$'),
    number          integer     not null constraint box_rule_version_positive check (number > 0),
    in_force_from   timestamptz not null,
    changed_by      uuid        references accounts.person,
    changed_by_name text        not null,
    why             text        not null constraint box_rule_version_why check (length(trim(why)) between 1 and 2000),
    hard            boolean     not null,
    rule_id         text        not null,
    rule_en         text        not null,
    reason_id       text        not null,
    reason_en       text        not null,
    source_id       text        not null,
    source_en       text        not null,
    broken_when     text        not null constraint box_rule_condition check (length(trim(broken_when)) between 1 and 2000),
    to_verify       boolean     not null,
    retired         boolean     not null,
    primary key (code, number)
);
comment on column institution.box_rule_version.changed_by is 'Null: it came with the product.';

create procedure institution.protect_box(protected regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy box_read on %s for select to ${appRole} using (true)', protected);
    execute format('create policy box_added_to on %s for insert to ${appRole} with check (sekber.administrator())', protected);
    execute format('create policy box_loaded on %s to current_user using (true) with check (true)', protected);
    execute format('grant select, insert on %s to ${appRole}', protected);
    call journal.follow(protected);
end
$$;

call institution.protect_box('institution.box_option');
call institution.protect_box('institution.box_option_version');
call institution.protect_box('institution.box_rule_version');
drop procedure institution.protect_box(regclass);
