package id.sekber.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What all released scores say together: per alternative and criterion everything from the lowest to the highest that a voice
 * has said. Where no voice spoke, the whole scale is possible.
 */
public record CommonScores(Appraisal appraisal, List<List<Cell>> cells) {

    /**
     * @param voices what was said, with who said it
     */
    public record Cell(BigDecimal low, BigDecimal high, List<Voice> voices) {

        public Cell {
            voices = List.copyOf(voices);
        }

        static Cell of(List<Voice> voices) {
            return voices.isEmpty()
                    ? new Cell(Estimate.LEAST, Estimate.MOST, voices)
                    : new Cell(
                            voices.stream()
                                    .map(voice -> voice.estimate().low())
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow(),
                            voices.stream()
                                    .map(voice -> voice.estimate().high())
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow(),
                            voices);
        }

        public boolean missing() {
            return voices.isEmpty();
        }

        /** Whether somebody scored it, but nobody cited a case. */
        public boolean withoutEvidence() {
            return !missing()
                    && voices.stream().noneMatch(voice -> voice.estimate().evidenced());
        }

        double middle() {
            return (low.doubleValue() + high.doubleValue()) / 2;
        }

        /** How far apart the voices lie: the widest gap between one voice's highest and another's lowest score. */
        BigDecimal disagreement() {
            BigDecimal highestLow = voices.stream()
                    .map(voice -> voice.estimate().low())
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
            BigDecimal lowestHigh = voices.stream()
                    .map(voice -> voice.estimate().high())
                    .min(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
            return highestLow.subtract(lowestHigh).max(BigDecimal.ZERO);
        }
    }

    /** One score with the sheet it stands on. */
    public record Voice(ScoreSheet sheet, Estimate estimate) {}

    /** A cell in which voices contradict each other. */
    public record Dispute(Alternative alternative, Criterion criterion, Cell cell, BigDecimal gap) {}

    static CommonScores of(Appraisal appraisal, List<ScoreSheet> sheets) {
        List<ScoreSheet> released = sheets.stream().filter(ScoreSheet::released).toList();
        return new CommonScores(
                appraisal,
                appraisal.alternatives().stream()
                        .map(alternative -> appraisal.criteria().stream()
                                .map(criterion -> cell(released, alternative.ordinal(), criterion.ordinal()))
                                .toList())
                        .toList());
    }

    private static Cell cell(List<ScoreSheet> released, int alternative, int criterion) {
        List<Voice> voices = new ArrayList<>();
        for (ScoreSheet sheet : released) {
            if (sheet.alternative() == alternative) {
                sheet.of(criterion).ifPresent(estimate -> voices.add(new Voice(sheet, estimate)));
            }
        }
        return Cell.of(voices);
    }

    /** By positions in the appraisal. */
    public Cell cell(int alternative, int criterion) {
        return cells.get(alternative).get(criterion);
    }

    public int missing() {
        return (int) cells.stream().flatMap(List::stream).filter(Cell::missing).count();
    }

    public int missing(int alternative) {
        return (int) cells.get(alternative).stream().filter(Cell::missing).count();
    }

    public int withoutEvidence() {
        return (int) cells.stream()
                .flatMap(List::stream)
                .filter(Cell::withoutEvidence)
                .count();
    }

    public int size() {
        return appraisal.alternatives().size() * appraisal.criteria().size();
    }

    /** Where voices are farthest apart, the widest gap first. */
    public List<Dispute> disputes(int atMost) {
        List<Dispute> disputes = new ArrayList<>();
        for (int a = 0; a < cells.size(); a++) {
            for (int c = 0; c < cells.get(a).size(); c++) {
                BigDecimal gap = cell(a, c).disagreement();
                if (gap.signum() > 0) {
                    disputes.add(new Dispute(
                            appraisal.alternatives().get(a),
                            appraisal.criteria().get(c),
                            cell(a, c),
                            gap));
                }
            }
        }
        return disputes.stream()
                .sorted(Comparator.comparing(Dispute::gap).reversed())
                .limit(atMost)
                .toList();
    }

    /** Sheets of an alternative that were written before its choices changed. */
    public Optional<ScoreSheet> outdated(int alternative) {
        Alternative scored = appraisal.alternatives().get(alternative);
        return cells.get(alternative).stream()
                .flatMap(cell -> cell.voices().stream())
                .map(Voice::sheet)
                .filter(sheet -> sheet.olderThan(scored))
                .findFirst();
    }
}
