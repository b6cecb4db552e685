package id.sekber.analysis.budgeting;

/** What is done where equal shares leave money that could still pay for a project. */
public enum Completion {
    /** It stays unspent. */
    NONE,
    /** The shares grow by one unit of the currency for each unit of weight, again and again, until the budget would be overspent. */
    ADD1
}
