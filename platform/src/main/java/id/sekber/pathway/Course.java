package id.sekber.pathway;

import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A path with all its steps: how far each has come, what shows it, and what is missing. */
public record Course(Path path, List<Line> lines) {

    /**
     * One step on this path.
     *
     * @param waitsFor the steps that must be done first and are not
     */
    public record Line(Step step, StepState state, List<Evidence> evidence, Remark remark, List<Step> waitsFor) {

        public Line {
            evidence = List.copyOf(evidence);
            waitsFor = List.copyOf(waitsFor);
        }

        public List<Evidence> of(Output output) {
            return evidence.stream()
                    .filter(each -> each.output().equals(output.key()))
                    .toList();
        }

        /** The outputs that nothing shows yet. */
        public List<Output> missing() {
            return step.outputs().stream()
                    .filter(output -> of(output).isEmpty())
                    .toList();
        }

        /** What is missing, said in words; empty once the step is done. */
        public Optional<Reason> missingWords() {
            if (state.done()) {
                return Optional.empty();
            } else if (state == StepState.LOCKED) {
                return Optional.of(Reason.of("pathway.missing.steps", names(waitsFor)));
            } else if (!remark.lacking().isEmpty()) {
                return Optional.of(
                        missing().isEmpty()
                                ? Reason.of("pathway.missing.said", remark.lacking())
                                : Reason.of("pathway.missing.outputsAndSaid", outputs(), remark.lacking()));
            }
            return Optional.of(Reason.of("pathway.missing.outputs", outputs()));
        }

        private Object outputs() {
            return missing().stream()
                    .<Object>map(Output::name)
                    .reduce((one, other) -> Reason.of("pathway.list", one, other))
                    .orElse("");
        }

        private static Object names(List<Step> steps) {
            return steps.stream()
                    .<Object>map(step -> Reason.of("pathway.numbered", step.number(), step.name()))
                    .reduce((one, other) -> Reason.of("pathway.list", one, other))
                    .orElse("");
        }
    }

    public Course {
        lines = List.copyOf(lines);
    }

    static Course of(Path path, List<Step> steps, List<Evidence> evidence, List<Remark> remarks) {
        Map<Integer, List<Evidence>> attached = evidence.stream().collect(Collectors.groupingBy(Evidence::step));
        Map<Integer, Remark> said = remarks.stream().collect(Collectors.toMap(Remark::step, remark -> remark));
        Map<Integer, Line> lines = new LinkedHashMap<>();
        for (Step step : steps) {
            List<Step> waitsFor = new ArrayList<>();
            for (int earlier : step.after()) {
                Line line = lines.get(earlier);
                if (line == null) {
                    throw new IllegalArgumentException(
                            "Step %d waits for step %d, which is not there.".formatted(step.number(), earlier));
                } else if (!line.state().done()) {
                    waitsFor.add(line.step());
                }
            }
            List<Evidence> own = attached.getOrDefault(step.number(), List.of());
            Remark remark = said.getOrDefault(step.number(), Remark.none(step.number()));
            lines.put(step.number(), new Line(step, state(step, own, remark, waitsFor), own, remark, waitsFor));
        }
        return new Course(path, List.copyOf(lines.values()));
    }

    private static StepState state(Step step, List<Evidence> evidence, Remark remark, List<Step> waitsFor) {
        boolean whole = step.outputs().stream()
                .allMatch(output ->
                        evidence.stream().anyMatch(each -> each.output().equals(output.key())));
        if (!remark.notNeeded().isEmpty()) {
            return StepState.SET_ASIDE;
        } else if (!waitsFor.isEmpty()) {
            return StepState.LOCKED;
        } else if (!remark.lacking().isEmpty()) {
            return StepState.LACKING;
        } else if (whole) {
            return StepState.READY;
        }
        return evidence.isEmpty() ? StepState.NOT_STARTED : StepState.UNDER_WAY;
    }

    public Optional<Line> line(int step) {
        return lines.stream().filter(line -> line.step().number() == step).findFirst();
    }

    public List<Line> of(Phase phase) {
        return lines.stream().filter(line -> line.step().phase().equals(phase)).toList();
    }

    public List<Phase> phases() {
        return lines.stream().map(line -> line.step().phase()).distinct().toList();
    }

    public long done() {
        return lines.stream().filter(line -> line.state().done()).count();
    }

    /** The first step that can be worked on and is not done. */
    public Optional<Line> next() {
        return lines.stream()
                .filter(line -> !line.state().done() && line.state() != StepState.LOCKED)
                .findFirst();
    }
}
