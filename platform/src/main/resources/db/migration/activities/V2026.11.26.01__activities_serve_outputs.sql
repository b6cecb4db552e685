-- What the programme will have produced, and an activity serves; it may serve none.
alter table activities.activity add column output_id uuid;
alter table activities.activity
    add constraint activity_output foreign key (secretariat_id, programme_id, output_id)
        references programmes.output (secretariat_id, programme_id, id);
create index activity_by_output on activities.activity (secretariat_id, programme_id, output_id);
