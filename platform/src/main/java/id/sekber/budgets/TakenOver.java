package id.sekber.budgets;

import id.sekber.vocabulary.Money;
import java.util.UUID;

/**
 * A line of a year that stands in the books.
 *
 * @param line identity of the line of the budget
 * @param number of the line in the books
 * @param amount as it was when it was taken over
 */
public record TakenOver(UUID line, int year, String number, Money amount) {}
