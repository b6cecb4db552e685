package id.sekber.analysis.cli;

import id.sekber.analysis.games.Allocation;
import id.sekber.analysis.games.AllocationMethod;
import id.sekber.analysis.games.Apportionment;
import id.sekber.analysis.games.BanzhafValue;
import id.sekber.analysis.games.CoalitionGame;
import id.sekber.analysis.games.CoalitionValue;
import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.games.GainGame;
import id.sekber.analysis.games.GameProperties;
import id.sekber.analysis.games.Harm;
import id.sekber.analysis.games.LeastCore;
import id.sekber.analysis.games.NotApplicable;
import id.sekber.analysis.games.SimpleShares;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code cost-game}: a game of costs or gains, divided by every method that applies, each division judged. */
final class CostGameKind implements Kind {

    private static final String BANZHAF = "banzhaf";

    @Override
    public void answer(Question question, JsonWriter answer) {
        JsonObject document = question.document().only("kind", "players", "values", "coalitions", "keys", "methods");
        boolean cost = document.get("kind").oneOf("cost", "gain").equals("cost");
        CoalitionGame game = game(document, cost);
        List<String> methods = methods(document);
        List<Allocation> keyed = keyed(document, game);
        List<NotApplicable> skipped = new ArrayList<>();

        answer.texts("players", game.players());
        answer.text("kind", cost ? "cost" : "gain");
        answer.number("grand", game.grand());
        answer.object("properties", () -> properties(GameProperties.of(game), cost, answer));
        answer.object("core", () -> core(LeastCore.of(game), answer));
        answer.list("allocations", () -> {
            methods.forEach(method -> allocation(game, method, skipped, answer));
            keyed.forEach(allocation -> answer.object(() -> judged(game, allocation, answer)));
        });
        answer.list(
                "skipped",
                skipped,
                not -> answer.object(() -> {
                    answer.text("method", not.method());
                    answer.text("reason", not.reason().words(Locale.ENGLISH));
                }));
    }

    private static CoalitionGame game(JsonObject document, boolean cost) {
        JsonList names = document.get("players").list();
        List<String> players = names.names();
        if (players.size() > CoalitionGame.MOST_PLAYERS) {
            throw names.refused("a game has at most " + CoalitionGame.MOST_PLAYERS + " players", "merge some of them");
        }
        if (document.has("values") == document.has("coalitions")) {
            throw document.refused(
                    "a game is given by \"values\" or by \"coalitions\", one of the two", "give one and only one");
        }
        CoalitionValue value = document.has("values")
                ? values(document.get("values").list(), players.size())
                : NamedCoalitions.values(document.get("coalitions").object(), players);
        return cost ? CostGame.of(players, value) : GainGame.of(players, value);
    }

    /** Read in place: a list of values may fill half of the memory. */
    private static CoalitionValue values(JsonList list, int players) {
        if (list.size() != 1 << players) {
            throw list.refused(
                    players + " players have 2^" + players + " = " + (1 << players)
                            + " coalitions, the empty one included",
                    "write one value for each, in the order of their bit masks");
        }
        list.checkNumbers();
        if (list.numberAt(0) != 0) {
            throw list.get(0).refused("the empty coalition costs and gains nothing", "write 0");
        }
        return coalition -> list.numberAt((int) coalition.members());
    }

    private static List<String> methods(JsonObject document) {
        List<String> known = new ArrayList<>();
        for (AllocationMethod method : AllocationMethod.values()) {
            known.add(method.code());
        }
        known.add(BANZHAF);
        return AskedMethods.of(document, known);
    }

    private static List<Allocation> keyed(JsonObject document, CoalitionGame game) {
        List<Allocation> keyed = new ArrayList<>();
        document.maybe("keys").map(Json::object).ifPresent(keys -> {
            for (String name : keys.keys()) {
                JsonList list = keys.get(name).list();
                double[] weights = list.numbers(game.size());
                double sum = 0;
                for (int i = 0; i < weights.length; i++) {
                    sum += list.get(i).notNegative();
                }
                if (sum == 0) {
                    throw list.refused("at least one weight must be positive", "give the weights");
                }
                keyed.add(SimpleShares.byKey(game, name, weights));
            }
        });
        return keyed;
    }

    private static void properties(GameProperties properties, boolean cost, JsonWriter answer) {
        answer.truth("monotone", properties.monotone());
        String joining = cost ? "subadditive" : "superadditive";
        properties.subadditive().ifPresentOrElse(holds -> answer.truth(joining, holds), () -> answer.nothing(joining));
        answer.truth(cost ? "concave" : "convex", properties.concave());
        answer.truth("essential", properties.essential());
    }

    private static void core(LeastCore core, JsonWriter answer) {
        answer.truth("empty", core.coreIsEmpty());
        answer.number("leastCoreEpsilon", core.epsilon());
        answer.numbers("witness", core.witness().amounts());
    }

    private static void allocation(CoalitionGame game, String code, List<NotApplicable> skipped, JsonWriter answer) {
        if (code.equals(BANZHAF)) {
            answer.object(() -> banzhaf(game, answer));
            return;
        }
        AllocationMethod method = AllocationMethod.withCode(code).orElseThrow();
        Apportionment apportionment = method.of(game);
        if (apportionment instanceof Allocation allocation) {
            answer.object(() -> judged(game, allocation, answer));
        } else if (apportionment instanceof NotApplicable not) {
            skipped.add(not);
        }
    }

    /** An index only: its numbers divide nothing, so nobody is judged by them. */
    private static void banzhaf(CoalitionGame game, JsonWriter answer) {
        List<Double> index = BanzhafValue.of(game);
        double sum = index.stream().mapToDouble(Double::doubleValue).sum();
        answer.text("method", BANZHAF);
        answer.numbers("amounts", index);
        answer.truth("efficient", Math.abs(sum - game.grand()) <= game.tolerance());
    }

    private static void judged(CoalitionGame game, Allocation allocation, JsonWriter answer) {
        Harm harm = Harm.of(game, allocation);
        answer.text("method", allocation.method());
        answer.numbers("amounts", allocation.amounts());
        answer.truth("efficient", harm.efficient());
        answer.numbers("alone", harm.members().stream().map(Harm.Member::alone).toList());
        answer.numbers("gain", harm.members().stream().map(Harm.Member::gain).toList());
        answer.texts("harmed", harm.harmed());
        answer.text("verdict", harm.verdict().code());
        answer.truth("inCore", harm.inCore());
        harm.worstCoalition()
                .ifPresent(objection -> answer.object("worstCoalition", () -> {
                    answer.texts("members", objection.coalition().names(game.players()));
                    answer.number("excess", objection.excess());
                }));
    }
}
