package id.sekber.goals;

import id.sekber.goals.Finding.Kind;
import id.sekber.secretariats.Member;
import java.util.ArrayList;
import java.util.List;

/** The members against each other: below the diagonal what was found between two, on it how many goals one has. */
public record MemberPicture(List<Head> heads, List<Cell> cells, int height) {

    public static final int WIDTH = 340;
    private static final int LEFT = 84;
    private static final int TOP = 22;
    private static final int MOST_WITH_ALL_KINDS = 4;

    /** A member at its row and its column. */
    public record Head(Member member, int column, int row, int goals) {}

    /** One of what was counted: its mark and its number. */
    public record Count(Kind kind, int x, int y, int number) {}

    public record Cell(int x, int y, int width, int height, List<Count> counts) {}

    public MemberPicture {
        heads = List.copyOf(heads);
        cells = List.copyOf(cells);
    }

    static MemberPicture of(Matrix matrix) {
        List<Member> members = matrix.members();
        boolean all = members.size() <= MOST_WITH_ALL_KINDS;
        int width = (WIDTH - LEFT) / Math.max(1, members.size());
        int height = all ? 64 : 40;
        List<Head> heads = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < members.size(); row++) {
            int y = TOP + row * height;
            heads.add(new Head(
                    members.get(row),
                    LEFT + row * width + width / 2,
                    y + height / 2,
                    matrix.goalsOf(members.get(row)).size()));
            for (int column = 0; column < row; column++) {
                Matrix.Pair pair = matrix.pair(members.get(column), members.get(row));
                int x = LEFT + column * width;
                cells.add(new Cell(x, y, width, height, counts(pair, all, x, y, width)));
            }
        }
        return new MemberPicture(heads, cells, TOP + members.size() * height + 2);
    }

    private static List<Count> counts(Matrix.Pair pair, boolean all, int x, int y, int width) {
        int aside = x + (all ? width / 2 : width / 3) - (all ? 26 : 4);
        if (!all) {
            return List.of(
                    new Count(Kind.OPPOSITE, aside, y + 13, pair.conflicts()),
                    new Count(Kind.ALIGNED, aside, y + 29, pair.count(Kind.ALIGNED)));
        }
        int beside = aside + 34;
        return List.of(
                new Count(Kind.OPPOSITE, aside, y + 20, pair.conflicts()),
                new Count(Kind.SAME_GROUP, beside, y + 20, pair.count(Kind.SAME_GROUP)),
                new Count(Kind.ALIGNED, aside, y + 44, pair.count(Kind.ALIGNED)),
                new Count(Kind.NEAR, beside, y + 44, pair.count(Kind.NEAR)));
    }
}
