-- What of a budget stands in the books: each line of a year once, by the number of its line there.
create table budgets.taken_over (
    secretariat_id uuid    not null,
    line_id        uuid    not null,
    year           integer not null,
    number         text    not null,
    amount         numeric not null constraint taken_over_amount check (amount > 0),
    primary key (secretariat_id, line_id, year),
    constraint taken_over_line foreign key (secretariat_id, line_id) references budgets.line,
    constraint taken_over_number foreign key (secretariat_id, number) references spending.budget_line (secretariat_id, number)
);

call sekber.protect('budgets.taken_over');
revoke update, delete on budgets.taken_over from ${appRole};
