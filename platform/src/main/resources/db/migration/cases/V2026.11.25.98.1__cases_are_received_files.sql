-- Files of cases are received like all others.
drop table cases.incoming_file;
