package id.sekber.healthcheck;

import id.sekber.healthcheck.Questionnaire.Item;
import id.sekber.healthcheck.Questionnaire.Kind;
import id.sekber.healthcheck.Questionnaire.Section;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a closed round shows. Everything here follows from the published figures and from nothing else, so it tells no more
 * than they do.
 *
 * @param groups of which anyone answered, in their order
 * @param elements where members disagree most first
 * @param maturity in the order of the questionnaire
 * @param before the round that closed before; null for the first
 */
public record Results(
        Round round,
        Turnout turnout,
        List<Group> groups,
        List<Line> elements,
        List<Line> maturity,
        List<Question> questions,
        @Nullable Round before) {

    public Results {
        groups = List.copyOf(groups);
        elements = List.copyOf(elements);
        maturity = List.copyOf(maturity);
        questions = List.copyOf(questions);
    }

    /**
     * What is shown of a group.
     *
     * @param group null for everyone together
     * @param change of the mean since the round before; null where either is not shown
     */
    public record Cell(
            @Nullable Group group, Figure figure, @Nullable BigDecimal change) {}

    /** How far members are apart. */
    public record Spread(BigDecimal range, Cell lowest, Cell highest) {}

    /** @param spread null where fewer than two members are shown */
    public record Line(
            Item item,
            Wording section,
            List<Cell> cells,
            Cell everyone,
            @Nullable Spread spread) {

        public Line {
            cells = List.copyOf(cells);
        }

        public Strip strip() {
            return Strip.of(this);
        }

        BigDecimal rangeOrLess() {
            return spread == null ? BigDecimal.ONE.negate() : spread.range();
        }
    }

    /** @param remarks empty where too few wrote */
    public record Question(Item item, List<Remark> remarks) {

        public Question {
            remarks = List.copyOf(remarks);
        }
    }

    static Results of(
            Rounds.View view,
            List<Figure> figures,
            List<Remark> remarks,
            @Nullable Round before,
            List<Figure> figuresBefore) {
        Questionnaire questionnaire = view.round().questions();
        List<Group> groups = view.turnout().lines().stream()
                .filter(line -> line.answered() > 0)
                .map(Turnout.Line::group)
                .toList();
        List<Line> elements = new ArrayList<>(lines(questionnaire, Kind.ELEMENT, groups, figures, figuresBefore));
        elements.sort(Comparator.comparing(Line::rangeOrLess).reversed());
        return new Results(
                view.round(),
                view.turnout(),
                groups,
                elements,
                lines(questionnaire, Kind.MATURITY, groups, figures, figuresBefore),
                questionnaire.questions().stream()
                        .map(item -> new Question(
                                item,
                                remarks.stream()
                                        .filter(remark -> remark.question().equals(item.code()))
                                        .toList()))
                        .toList(),
                before);
    }

    private static List<Line> lines(
            Questionnaire questionnaire,
            Kind kind,
            List<Group> groups,
            List<Figure> figures,
            List<Figure> figuresBefore) {
        List<Line> lines = new ArrayList<>();
        for (Section section : questionnaire.sectionsOf(kind).toList()) {
            for (Item item : section.items()) {
                List<Cell> cells = new ArrayList<>();
                for (Group group : groups) {
                    find(figures, item, group.code())
                            .ifPresent(figure -> cells.add(
                                    new Cell(group, figure, change(figure, find(figuresBefore, item, group.code())))));
                }
                find(figures, item, Figure.EVERYONE)
                        .ifPresent(figure -> lines.add(new Line(
                                item,
                                section.name(),
                                cells,
                                new Cell(null, figure, change(figure, find(figuresBefore, item, Figure.EVERYONE))),
                                spread(cells))));
            }
        }
        return lines;
    }

    private static Optional<Figure> find(List<Figure> figures, Item item, String group) {
        return figures.stream()
                .filter(figure ->
                        figure.item().equals(item.code()) && figure.group().equals(group))
                .findFirst();
    }

    private static @Nullable BigDecimal change(Figure figure, Optional<Figure> before) {
        return before.flatMap(Figure::mean)
                .flatMap(earlier -> figure.mean().map(now -> now.subtract(earlier)))
                .orElse(null);
    }

    private static @Nullable Spread spread(List<Cell> cells) {
        Comparator<Cell> byMean =
                Comparator.comparing(cell -> cell.figure().mean().orElseThrow());
        List<Cell> shown = cells.stream()
                .filter(cell -> cell.group() != null && cell.group().isMember())
                .filter(cell -> cell.figure().shown())
                .sorted(byMean)
                .toList();
        if (shown.size() < 2) {
            return null;
        }
        Cell lowest = shown.get(0);
        Cell highest = shown.get(shown.size() - 1);
        return new Spread(
                highest.figure()
                        .mean()
                        .orElseThrow()
                        .subtract(lowest.figure().mean().orElseThrow()),
                lowest,
                highest);
    }

    /** The element on which the members shown are furthest apart, if they are apart at all. */
    public Optional<Line> furthestApart() {
        return elements.stream()
                .filter(line -> line.spread() != null && line.spread().range().signum() > 0)
                .findFirst();
    }

    public boolean anythingShown() {
        return elements.stream().anyMatch(line -> line.everyone().figure().shown());
    }
}
