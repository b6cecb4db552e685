-- A case coded again by another person who did not see the first codes. Both are kept as they stood on that day, so that
-- agreement is told from what was coded and not from what was settled later. Codes are those of the grid; null is unknown.
create table cases.second_coding (
    secretariat_id uuid        not null references secretariats.secretariat,
    case_id        text        not null,
    coder          uuid        not null references accounts.person,
    coder_name     text        not null,
    coded_at       timestamptz not null,
    first_codes    jsonb       not null constraint second_coding_first_object check (jsonb_typeof(first_codes) = 'object'),
    codes          jsonb       not null constraint second_coding_codes_object check (jsonb_typeof(codes) = 'object'),
    primary key (secretariat_id, case_id, coder)
);

-- What coders who differed settled on, and why. The empty code says that it is unknown.
create table cases.settlement (
    secretariat_id  uuid        not null references secretariats.secretariat,
    case_id         text        not null,
    item            text        not null constraint settlement_item_form check (item ~ '^[a-z_]+$'),
    code            text        not null,
    reason          text        not null constraint settlement_reason_given check (length(trim(reason)) between 1 and 2000),
    settled_by      uuid        not null references accounts.person,
    settled_by_name text        not null,
    settled_at      timestamptz not null,
    version         integer     not null default 1 constraint settlement_version_positive check (version > 0),
    primary key (secretariat_id, case_id, item)
);

call sekber.protect('cases.second_coding');
call sekber.protect('cases.settlement');
