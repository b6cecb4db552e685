-- Statements of the bank are received like all other files.
drop table contributions.bank_file;
