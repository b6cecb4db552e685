create schema review;
grant usage on schema review to ${appRole};

-- A review of the institution: what it finds and recommends on each dimension, and the plan of reform that follows.
create table review.review (
    secretariat_id uuid    not null references secretariats.secretariat,
    id             uuid    not null,
    number         text    not null,
    year           integer not null constraint review_year check (year between 2001 and 2200),
    title          text    not null constraint review_title_given check (length(trim(title)) between 1 and 200),
    profile_number integer not null,
    previous       text,
    begun_on       date    not null,
    proposal       text,
    decision       text,
    decided_on     date,
    published      boolean not null default false,
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint review_number_once unique (secretariat_id, number),
    constraint review_decided_on_a_day check ((decision is null) = (decided_on is null)),
    constraint review_published_when_adopted check (not published or decision is not null)
);

create table review.chapter (
    secretariat_id uuid    not null,
    review_id      uuid    not null,
    dimension      text    not null constraint chapter_dimension check (dimension in
        ('MODEL', 'MANAGEMENT', 'FUNDING', 'SUPPORT', 'REGULATION')),
    today          text    not null constraint chapter_today_short check (length(today) <= 10000),
    lessons        text    not null constraint chapter_lessons_short check (length(lessons) <= 10000),
    alternatives   text    not null constraint chapter_alternatives_short check (length(alternatives) <= 10000),
    recommendation text    not null constraint chapter_recommendation_short check (length(recommendation) <= 10000),
    dissent        text    not null constraint chapter_dissent_short check (length(dissent) <= 10000),
    version        integer not null default 0,
    primary key (secretariat_id, review_id, dimension),
    constraint chapter_review foreign key (secretariat_id, review_id) references review.review
);

-- What a chapter rests on: a record of Sekber by its path, or a source in words.
create table review.exhibit (
    secretariat_id uuid    not null,
    id             uuid    not null,
    review_id      uuid    not null,
    dimension      text    not null,
    words          text    not null constraint exhibit_words_given check (length(trim(words)) between 1 and 1000),
    path           text    constraint exhibit_path_ours check (path ~ '^/[a-z]'),
    ordinal        integer generated always as identity,
    primary key (secretariat_id, id),
    constraint exhibit_chapter foreign key (secretariat_id, review_id, dimension) references review.chapter
);

-- A step of the plan of reform. Without a member it is the office's.
create table review.step (
    secretariat_id uuid    not null,
    id             uuid    not null,
    review_id      uuid    not null,
    dimension      text    not null,
    what           text    not null constraint step_what_given check (length(trim(what)) between 1 and 1000),
    member_code    text,
    due_on         date    not null,
    instrument     text    not null constraint step_instrument_short check (length(instrument) <= 300),
    state          text    not null constraint step_state check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    remark         text    not null constraint step_remark_short check (length(remark) <= 2000),
    version        integer not null default 0,
    primary key (secretariat_id, id),
    constraint step_chapter foreign key (secretariat_id, review_id, dimension) references review.chapter,
    constraint step_member foreign key (secretariat_id, member_code) references secretariats.member,
    constraint step_dropped_with_reason check (state <> 'DROPPED' or length(trim(remark)) > 0)
);

call sekber.protect('review.review');
call sekber.protect('review.chapter');
call sekber.protect('review.exhibit');
call sekber.protect('review.step');
