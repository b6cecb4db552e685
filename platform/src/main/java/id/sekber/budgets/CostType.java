package id.sekber.budgets;

import id.sekber.vocabulary.Wording;

/**
 * What money is spent on.
 *
 * @param code as forms and files name it
 * @param mapping where such a cost usually stands in a regional budget, in words
 * @param account code of the account that a new chart of the books has for it
 */
public record CostType(String code, Wording name, Wording mapping, String account) {}
