delete from cases.cooperation;
delete from cases.library;

insert into cases.library (coded_on)
select (document ->> 'coded_on')::date
from incoming;

insert into cases.cooperation
select c ->> 'id', c #>> '{name,id}', c #>> '{name,en}', c ->> 'country_code', c #>> '{region,id}', c #>> '{region,en}',
       (c ->> 'founded')::integer, (c ->> 'ended')::integer,
       (c #>> '{population,approx}')::bigint, (c #>> '{population,year}')::integer,
       c #>> '{population,note,id}', c #>> '{population,note,en}',
       d ->> 'organising_model', c ->> 'network_type',
       d #>> '{management,decision_rule}', (d #>> '{management,professional_management}')::boolean,
       (d #>> '{management,rotating_chair}')::boolean, d #>> '{management,note,id}', d #>> '{management,note,en}',
       (d #>> '{funding,own_revenue}')::boolean,
       d #>> '{funding,apportionment_key,id}', d #>> '{funding,apportionment_key,en}',
       (d #>> '{support_systems,permanent_staff}')::integer, (d #>> '{support_systems,shared_data_system}')::boolean,
       (d #>> '{support_systems,performance_monitoring}')::boolean,
       c #>> '{stakeholder_involvement,economic_society}', c #>> '{stakeholder_involvement,civil_society}',
       d #>> '{regulatory_framework,basis}', (d #>> '{regulatory_framework,legal_personality}')::boolean,
       (c ->> 'members_count')::integer,
       (c #>> '{outcome_scores,service_delivery}')::numeric, (c #>> '{outcome_scores,durability}')::numeric,
       (c #>> '{outcome_scores,equity_between_members}')::numeric,
       (c #>> '{outcome_scores,financial_sustainability}')::numeric,
       c #>> '{outcome_rationale,id}', c #>> '{outcome_rationale,en}', c #>> '{summary,id}', c #>> '{summary,en}',
       c ->> 'confidence', c #>> '{coding_note,id}', c #>> '{coding_note,en}'
from incoming, jsonb_array_elements(document -> 'cases') c, lateral (select c -> 'dimensions' as d) dimensions;

insert into cases.sector
select c ->> 'id', sector
from incoming, jsonb_array_elements(document -> 'cases') c, jsonb_array_elements_text(c -> 'sectors') sector;

insert into cases.funding_source
select c ->> 'id', source
from incoming, jsonb_array_elements(document -> 'cases') c,
     jsonb_array_elements_text(c #> '{dimensions,funding,sources}') source;

insert into cases.level
select c ->> 'id', level
from incoming, jsonb_array_elements(document -> 'cases') c, jsonb_array_elements_text(c -> 'levels') level;

insert into cases.turning_point
select c ->> 'id', ordinal, (point ->> 'year')::integer, point #>> '{event,id}', point #>> '{event,en}',
       point #>> '{change,from}', point #>> '{change,to}', point #>> '{change,followed,id}', point #>> '{change,followed,en}'
from incoming, jsonb_array_elements(document -> 'cases') c,
     jsonb_array_elements(c -> 'turning_points') with ordinality as points (point, ordinal);

insert into cases.lesson
select c ->> 'id', ordinal, lesson ->> 'id', lesson ->> 'en'
from incoming, jsonb_array_elements(document -> 'cases') c,
     jsonb_array_elements(c -> 'lessons') with ordinality as lessons (lesson, ordinal);

insert into cases.source
select c ->> 'id', ordinal, source ->> 'title', (source ->> 'year')::integer, source ->> 'url', (source ->> 'seen')::boolean
from incoming, jsonb_array_elements(document -> 'cases') c,
     jsonb_array_elements(c -> 'sources') with ordinality as sources (source, ordinal);
