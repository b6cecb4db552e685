package id.sekber.analysis.cli;

import id.sekber.analysis.efficiency.EfficiencyBootstrap;
import id.sekber.analysis.efficiency.Envelopment;
import id.sekber.analysis.efficiency.MergerGains;
import id.sekber.analysis.efficiency.Observations;
import id.sekber.analysis.efficiency.Observations.Factor;
import id.sekber.analysis.efficiency.Orientation;
import id.sekber.analysis.efficiency.Returns;
import id.sekber.analysis.efficiency.SuperEfficiency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code efficiency}: which units do as much with less, and what the others could learn or gain by joining. */
final class EfficiencyKind implements Kind {

    private static final Locale INDONESIAN = new Locale("id", "ID");
    private static final double USUAL_LEVEL = 0.95;
    private static final int USUAL_REPLICATIONS = 2000;
    private static final long SEED = 1;

    private record Skipped(String method, String reason) {}

    private record Merger(List<Integer> members, Optional<MergerGains> gains) {}

    @Override
    public void answer(Question question, JsonWriter answer) {
        JsonObject document = question.document()
                .only(
                        "units",
                        "inputs",
                        "outputs",
                        "orientation",
                        "returns",
                        "superEfficiency",
                        "bootstrap",
                        "mergers");
        List<String> units = document.get("units").list().names();
        Observations observations = new Observations(
                units,
                factors(document.get("inputs").object(), units.size()),
                factors(document.get("outputs").object(), units.size()));
        Orientation orientation = document.maybe("orientation")
                .map(json -> Orientation.valueOf(json.oneOf("input", "output").toUpperCase(Locale.ROOT)))
                .orElse(Orientation.INPUT);
        Returns returns = document.maybe("returns").map(EfficiencyKind::returns).orElse(Returns.VARIABLE);
        List<List<Integer>> mergers = document.maybe("mergers")
                .map(json -> mergers(json.list(), units))
                .orElse(List.of());
        List<Skipped> skipped = new ArrayList<>();

        Envelopment.Result result = Envelopment.of(observations, orientation, returns);
        List<OptionalDouble> superEfficiencies =
                document.maybe("superEfficiency").map(Json::truth).orElse(false)
                        ? SuperEfficiency.of(observations, orientation, returns)
                        : List.of();
        List<EfficiencyBootstrap.Interval> intervals = document.maybe("bootstrap")
                .map(json -> intervals(json.object(), observations, orientation, returns))
                .orElse(List.of());
        answer.text("orientation", orientation.name().toLowerCase(Locale.ROOT));
        answer.text("returns", code(returns));
        answer.list("units", () -> {
            for (int j = 0; j < units.size(); j++) {
                int unit = j;
                answer.object(() -> {
                    unit(observations, unit, result.units().get(unit), answer);
                    if (!superEfficiencies.isEmpty()) {
                        superEfficiency(units.get(unit), superEfficiencies.get(unit), skipped, answer);
                    }
                    if (!intervals.isEmpty()) {
                        interval(intervals.get(unit), answer);
                    }
                });
            }
        });
        if (document.has("mergers")) {
            List<Merger> joined = mergers.stream()
                    .map(members -> new Merger(members, MergerGains.of(observations, orientation, returns, members)))
                    .toList();
            answer.list(
                    "mergers", joined, merger -> answer.object(() -> merger(observations, merger, skipped, answer)));
        }
        answer.object("explanation", () -> {
            answer.text("id", result.explanation(observations).text(INDONESIAN));
            answer.text("en", result.explanation(observations).text(Locale.ENGLISH));
        });
        answer.list(
                "skipped",
                skipped,
                one -> answer.object(() -> {
                    answer.text("method", one.method());
                    answer.text("reason", one.reason());
                }));
    }

    private static List<Factor> factors(JsonObject object, int units) {
        if (object.size() == 0) {
            throw object.refused("there must be at least one", "name one with its amounts");
        }
        List<Factor> factors = new ArrayList<>();
        for (String name : object.keys()) {
            Json json = object.get(name);
            if (name.isBlank()) {
                throw json.refused("its name must not be blank", "name it");
            }
            JsonList list = json.list();
            double[] amounts = list.numbers(units);
            for (int j = 0; j < amounts.length; j++) {
                if (amounts[j] < 0) {
                    list.get(j).notNegative();
                }
            }
            factors.add(new Factor(name, Arrays.stream(amounts).boxed().toList()));
        }
        return factors;
    }

    private static Returns returns(Json json) {
        return switch (json.oneOf("crs", "vrs", "drs", "irs", "fdh")) {
            case "crs" -> Returns.CONSTANT;
            case "drs" -> Returns.DECREASING;
            case "irs" -> Returns.INCREASING;
            case "fdh" -> Returns.FREE_DISPOSAL;
            default -> Returns.VARIABLE;
        };
    }

    private static String code(Returns returns) {
        return switch (returns) {
            case CONSTANT -> "crs";
            case VARIABLE -> "vrs";
            case DECREASING -> "drs";
            case INCREASING -> "irs";
            case FREE_DISPOSAL -> "fdh";
        };
    }

    private static List<List<Integer>> mergers(JsonList list, List<String> units) {
        List<List<Integer>> mergers = new ArrayList<>();
        for (Json item : list.items()) {
            JsonList names = item.list();
            if (names.size() < 2) {
                throw names.refused("a merger needs two or more units", "name another unit");
            }
            List<Integer> members = new ArrayList<>();
            for (Json name : names.items()) {
                int unit = units.indexOf(name.text());
                if (unit < 0) {
                    throw name.refused("it must be one of the units", "correct the name");
                }
                if (members.contains(unit)) {
                    throw name.refused("a unit joins a merger once", "remove one of the two");
                }
                members.add(unit);
            }
            mergers.add(members);
        }
        return mergers;
    }

    private static List<EfficiencyBootstrap.Interval> intervals(
            JsonObject json, Observations observations, Orientation orientation, Returns returns) {
        json.only("replications", "level", "seed");
        int replications = json.maybe("replications")
                .map(one -> one.whole(EfficiencyBootstrap.FEWEST_REPLICATIONS, EfficiencyBootstrap.MOST_REPLICATIONS))
                .orElse(USUAL_REPLICATIONS);
        double level = json.maybe("level").map(one -> one.between(0.5, 0.999)).orElse(USUAL_LEVEL);
        long seed = json.maybe("seed").map(Json::whole64).orElse(SEED);
        return EfficiencyBootstrap.of(observations, orientation, returns, replications, level, seed);
    }

    private static void unit(Observations observations, int j, Envelopment.Unit unit, JsonWriter answer) {
        answer.text("id", observations.units().get(j));
        answer.number("efficiency", unit.efficiency());
        answer.number("factor", unit.factor());
        answer.list(
                "peers",
                unit.peers(),
                peer -> answer.object(() -> {
                    answer.text("id", observations.units().get(peer.unit()));
                    answer.number("weight", peer.weight());
                }));
        answer.object("targets", () -> {
            named("inputs", observations.inputs(), unit.inputTargets(), answer);
            named("outputs", observations.outputs(), unit.outputTargets(), answer);
        });
        answer.object("slacks", () -> {
            named("inputs", observations.inputs(), unit.inputSlacks(), answer);
            named("outputs", observations.outputs(), unit.outputSlacks(), answer);
        });
        answer.object("scale", () -> {
            answer.number("efficiency", unit.scale().efficiency());
            answer.number("crs", unit.scale().constant());
            answer.number("vrs", unit.scale().variable());
            answer.text(
                    "size", unit.scale().size().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        });
    }

    private static void named(String key, List<Factor> factors, List<Double> amounts, JsonWriter answer) {
        answer.object(key, () -> {
            for (int i = 0; i < factors.size(); i++) {
                answer.number(factors.get(i).name(), amounts.get(i));
            }
        });
    }

    private static void superEfficiency(
            String unit, OptionalDouble efficiency, List<Skipped> skipped, JsonWriter answer) {
        if (efficiency.isPresent()) {
            answer.number("superEfficiency", efficiency.getAsDouble());
        } else {
            answer.nothing("superEfficiency");
            skipped.add(new Skipped("superEfficiency", "No mixture of the other units reaches " + unit + "."));
        }
    }

    private static void interval(EfficiencyBootstrap.Interval interval, JsonWriter answer) {
        answer.object("interval", () -> {
            answer.number("corrected", interval.corrected());
            answer.number("bias", interval.bias());
            answer.number("low", interval.low());
            answer.number("high", interval.high());
        });
    }

    private static void merger(Observations observations, Merger merger, List<Skipped> skipped, JsonWriter answer) {
        List<String> names =
                merger.members().stream().map(observations.units()::get).toList();
        answer.texts("members", names);
        merger.gains()
                .ifPresentOrElse(
                        gains -> {
                            answer.number("potential", gains.potential());
                            answer.number("learning", gains.learning());
                            answer.number("harmony", gains.harmony());
                            answer.number("size", gains.size());
                            answer.number("byMerging", gains.byMerging());
                        },
                        () -> {
                            answer.nothing("potential");
                            skipped.add(new Skipped(
                                    "mergers",
                                    String.join(" + ", names)
                                            + " would lie beyond what the units show to be possible."));
                        });
    }
}
