-- Files of readings are received like all others, and taken by jobs, which know how far they have come.
drop table metering.progress;
drop table metering.incoming;
