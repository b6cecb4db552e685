package id.sekber.goals;

import java.util.List;

/** A page of the list of goals. */
public record GoalPage(GoalSearch search, List<DevelopmentGoal> goals, int total) {

    public GoalPage {
        goals = List.copyOf(goals);
    }

    public int pages() {
        return Math.max(1, (total + GoalSearch.ROWS_A_PAGE - 1) / GoalSearch.ROWS_A_PAGE);
    }
}
