package id.sekber.goals;

import id.sekber.goals.Finding.Kind;
import id.sekber.secretariats.Member;
import java.util.ArrayList;
import java.util.List;

/** The goals of one member against those of another: a mark where something was found, the gravest of it. */
public record GoalPicture(List<Line> rows, List<Line> columns, List<Spot> spots, int width, int height, int leftOut) {

    private static final int MOST = 30;
    private static final int LEFT = 64;
    private static final int TOP = 58;
    private static final int STEP = 26;
    private static final int NARROWEST = 330;

    /** A goal at its row or its column. */
    public record Line(DevelopmentGoal goal, int at) {}

    public record Spot(Kind kind, int x, int y) {}

    public GoalPicture {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        spots = List.copyOf(spots);
    }

    /** Of what both have, no more than can be told apart; the table beside it holds all. */
    static GoalPicture of(Matrix matrix, Member first, Member second) {
        List<DevelopmentGoal> down = matrix.goalsOf(first);
        List<DevelopmentGoal> across = matrix.goalsOf(second);
        List<DevelopmentGoal> shownDown = down.subList(0, Math.min(MOST, down.size()));
        List<DevelopmentGoal> shownAcross = across.subList(0, Math.min(MOST, across.size()));
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < shownDown.size(); row++) {
            for (int column = 0; column < shownAcross.size(); column++) {
                int x = at(LEFT, column);
                int y = at(TOP, row);
                matrix.between(shownDown.get(row), shownAcross.get(column))
                        .ifPresent(kind -> spots.add(new Spot(kind, x, y)));
            }
        }
        return new GoalPicture(
                lines(shownDown, TOP),
                lines(shownAcross, LEFT),
                spots,
                Math.max(NARROWEST, LEFT + STEP * shownAcross.size() + 4),
                TOP + STEP * shownDown.size() + 4,
                down.size() - shownDown.size() + across.size() - shownAcross.size());
    }

    /** Whether it is wider than the smallest screen, so that it slides there. */
    public boolean wide() {
        return width > NARROWEST;
    }

    private static List<Line> lines(List<DevelopmentGoal> goals, int from) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            lines.add(new Line(goals.get(i), at(from, i)));
        }
        return lines;
    }

    private static int at(int from, int place) {
        return from + STEP * place + STEP / 2;
    }
}
