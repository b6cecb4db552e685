package id.sekber.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The risks on a square of likelihood and consequence; the table beside it says the same in words. */
public record RiskPicture(List<Cell> cells, List<Tick> across, List<Tick> up) {

    private static final int STEP = 56;
    private static final int LEFT = 40;
    private static final int TOP = 8;

    /** @param risks their numbers, as the table has them; empty where there are none */
    public record Cell(int x, int y, Risk.Grade grade, String risks) {}

    public record Tick(int at, int step) {}

    public RiskPicture {
        cells = List.copyOf(cells);
        across = List.copyOf(across);
        up = List.copyOf(up);
    }

    static RiskPicture of(Logframe logframe) {
        List<Cell> cells = new ArrayList<>();
        List<Tick> across = new ArrayList<>();
        List<Tick> up = new ArrayList<>();
        for (int step = 1; step <= Risk.MOST; step++) {
            across.add(new Tick(LEFT + STEP * (step - 1), step));
            up.add(new Tick(TOP + STEP * (Risk.MOST - step), step));
        }
        for (Tick likelihood : up) {
            for (Tick consequence : across) {
                String risks = logframe.risks().stream()
                        .filter(risk ->
                                risk.likelihood() == likelihood.step() && risk.consequence() == consequence.step())
                        .map(risk -> "R" + logframe.number(risk))
                        .collect(Collectors.joining(" "));
                cells.add(new Cell(
                        consequence.at(),
                        likelihood.at(),
                        Risk.Grade.of(likelihood.step() * consequence.step()),
                        risks));
            }
        }
        return new RiskPicture(cells, across, up);
    }
}
