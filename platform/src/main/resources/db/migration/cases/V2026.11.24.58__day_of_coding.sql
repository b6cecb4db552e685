-- The day on which the cases were coded, as the file of the library states it: one row, loaded with the cases.
create table cases.library (
    only_one boolean not null primary key default true constraint library_only_one check (only_one),
    coded_on date    not null
);
grant select on cases.library to ${appRole};
