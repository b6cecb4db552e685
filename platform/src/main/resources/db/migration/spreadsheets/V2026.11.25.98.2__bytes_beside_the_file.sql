-- The bytes stand beside what is said of a file, outside the journal: it would write megabytes anew each time that a word about
-- the file changes, only to leave them out.
create table spreadsheets.received_content (
    secretariat_id uuid  not null,
    file_id        uuid  not null,
    person         uuid  not null references accounts.person,
    content        bytea not null,
    primary key (secretariat_id, file_id),
    constraint received_content_file foreign key (secretariat_id, file_id) references spreadsheets.received_file
        on delete cascade
);
call sekber.protect('spreadsheets.received_content');
drop trigger journal on spreadsheets.received_content;
create policy own_file on spreadsheets.received_content as restrictive to ${appRole} using (person = sekber.person());

alter table spreadsheets.received_file no force row level security;
delete from spreadsheets.received_file;
alter table spreadsheets.received_file force row level security;
alter table spreadsheets.received_file drop column content;
drop trigger journal on spreadsheets.received_file;
call journal.follow('spreadsheets.received_file');
