-- Cases that a secretariat codes itself, beside the shared ones. A case is edited, versioned, journalled and imported as a
-- whole, so it is one row: its sheet holds the columns of the coding grid as text, null columns left out.
create table cases.own_case (
    secretariat_id uuid        not null references secretariats.secretariat,
    id             text        not null constraint own_case_id_form check (id ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
    sheet          jsonb       not null
        constraint own_case_sheet_object check (jsonb_typeof(sheet) = 'object')
        constraint own_case_named check (coalesce(length(trim(sheet ->> 'name_id')), 0) between 1 and 300)
        constraint own_case_has_source check (coalesce(length(trim(sheet ->> 'sources')), 0) > 0)
        constraint own_case_confidence check (coalesce(sheet ->> 'confidence', '') in ('high', 'medium', 'low')),
    coder          uuid        not null references accounts.person,
    coder_name     text        not null,
    saved_at       timestamptz not null,
    archived_on    date,
    version        integer     not null default 1 constraint own_case_version_positive check (version > 0),
    primary key (secretariat_id, id)
);

call sekber.protect('cases.own_case');

-- What a turning point changed: from which organising model to which, and what came of it.
alter table cases.turning_point
    add column model_from  text,
    add column model_to    text,
    add column followed_id text,
    add column followed_en text,
    add constraint turning_point_change_whole check ((model_from is null) = (model_to is null) and model_from <> model_to),
    add constraint turning_point_followed_whole check ((followed_id is null) = (followed_en is null)
        and (followed_id is null or model_from is not null));
