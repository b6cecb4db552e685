package id.sekber.analysis.cli;

import id.sekber.analysis.budgeting.Completion;
import id.sekber.analysis.budgeting.Election;
import id.sekber.analysis.budgeting.EqualShares;
import id.sekber.analysis.budgeting.Fraction;
import id.sekber.analysis.budgeting.Greedy;
import id.sekber.analysis.budgeting.Pabulib;
import id.sekber.analysis.budgeting.Project;
import id.sekber.analysis.budgeting.Utility;
import id.sekber.analysis.budgeting.Voter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code budgeting}: which projects a common budget pays for; from JSON, or from a Pabulib file. */
final class BudgetingKind implements Kind {

    private static final String EQUAL_SHARES = "equal-shares";
    private static final String GREEDY = "greedy";
    private static final Locale INDONESIAN = new Locale("id", "ID");

    private record Asked(
            Election election,
            Optional<String> rule,
            Optional<Completion> completion,
            Utility utility,
            List<String> remarks) {}

    @Override
    public void answer(Question question, JsonWriter answer) throws IOException {
        Asked asked = question.isJson() ? fromJson(question.document()) : fromPabulib(question);
        Election election = asked.election();
        Completion completion = asked.completion().orElse(Completion.NONE);
        String rule = asked.rule().orElse(EQUAL_SHARES);
        answer.text("rule", rule);
        answer.text("utility", asked.utility().name().toLowerCase(Locale.ROOT));
        if (rule.equals(GREEDY)) {
            greedy(Greedy.of(election, asked.utility()), answer);
        } else {
            answer.text("completion", completion.name().toLowerCase(Locale.ROOT));
            equalShares(EqualShares.of(election, asked.utility(), completion), answer);
        }
        if (asked.rule().isEmpty()) {
            others(asked, completion, answer);
        }
        if (!asked.remarks().isEmpty()) {
            answer.texts("remarks", asked.remarks());
        }
        boolean notCompleted = rule.equals(GREEDY) && completion != Completion.NONE;
        answer.list("skipped", () -> {
            if (notCompleted) {
                answer.object(() -> {
                    answer.text("method", "add1");
                    answer.text("reason", "Greedy knows no shares that could grow; it already takes all that fits.");
                });
            }
        });
    }

    private static void equalShares(EqualShares.Result result, JsonWriter answer) {
        Election election = result.election();
        answer.texts("selected", ids(election, result.selected()));
        answer.list(
                "rounds",
                result.rounds(),
                round -> answer.object(() -> {
                    answer.text(
                            "project", election.projects().get(round.project()).id());
                    answer.number(
                            "cost",
                            election.projects().get(round.project()).cost().doubleValue());
                    answer.number("price", round.price().toDouble());
                    answer.number("rho", round.perUtility().toDouble());
                    answer.texts("tied", ids(election, round.tied()));
                }));
        answer.number("spent", result.spent().doubleValue());
        answer.number("share", result.share().toDouble());
        answer.whole("increments", result.increments());
        answer.list("perVoter", () -> {
            for (int i = 0; i < election.voters().size(); i++) {
                int voter = i;
                answer.object(() -> payments(result, voter, answer));
            }
        });
        explanation(
                result.explanation().text(Locale.ENGLISH), result.explanation().text(INDONESIAN), answer);
    }

    private static void payments(EqualShares.Result result, int voter, JsonWriter answer) {
        List<EqualShares.Payment> payments = result.payments(voter);
        double share = result.shareOf(voter).toDouble();
        Fraction paid = payments.stream().map(EqualShares.Payment::amount).reduce(Fraction.ZERO, Fraction::plus);
        answer.text("id", result.election().voters().get(voter).id());
        answer.number("share", share);
        answer.number("paid", paid.toDouble());
        answer.number("left", result.shareOf(voter).minus(paid).toDouble());
        answer.object(
                "payments",
                () -> payments.forEach(payment -> answer.number(
                        result.election().projects().get(payment.project()).id(),
                        payment.amount().toDouble())));
    }

    private static void greedy(Greedy.Result result, JsonWriter answer) {
        Election election = result.election();
        answer.texts("selected", ids(election, result.selected()));
        answer.list(
                "rounds",
                result.rounds(),
                round -> answer.object(() -> {
                    answer.text(
                            "project", election.projects().get(round.project()).id());
                    answer.number(
                            "cost",
                            election.projects().get(round.project()).cost().doubleValue());
                    answer.number("utilityPerCost", round.utilityPerCost().toDouble());
                    answer.texts("tied", ids(election, round.tied()));
                }));
        answer.number("spent", result.spent().doubleValue());
        answer.texts("withoutSupport", ids(election, result.withoutSupport()));
        Set<String> taken = new HashSet<>(ids(election, result.selected()));
        answer.list(
                "perVoter",
                election.voters(),
                voter -> answer.object(() -> {
                    answer.text("id", voter.id());
                    answer.texts(
                            "supported",
                            voter.utilities().entrySet().stream()
                                    .filter(one -> one.getValue().signum() > 0 && taken.contains(one.getKey()))
                                    .map(Map.Entry::getKey)
                                    .toList());
                }));
        explanation(
                result.explanation().text(Locale.ENGLISH), result.explanation().text(INDONESIAN), answer);
    }

    private static void explanation(String english, String indonesian, JsonWriter answer) {
        answer.object("explanation", () -> {
            answer.text("id", indonesian);
            answer.text("en", english);
        });
    }

    /** What the other rules would select, where none was asked for. */
    private static void others(Asked asked, Completion completion, JsonWriter answer) {
        Completion other = completion == Completion.NONE ? Completion.ADD1 : Completion.NONE;
        EqualShares.Result shares = EqualShares.of(asked.election(), asked.utility(), other);
        Greedy.Result greedy = Greedy.of(asked.election(), asked.utility());
        answer.list("others", () -> {
            answer.object(() -> {
                answer.text("rule", EQUAL_SHARES);
                answer.text("completion", other.name().toLowerCase(Locale.ROOT));
                answer.texts("selected", ids(asked.election(), shares.selected()));
                answer.number("spent", shares.spent().doubleValue());
            });
            answer.object(() -> {
                answer.text("rule", GREEDY);
                answer.texts("selected", ids(asked.election(), greedy.selected()));
                answer.number("spent", greedy.spent().doubleValue());
            });
        });
    }

    private static List<String> ids(Election election, List<Integer> projects) {
        return projects.stream().map(p -> election.projects().get(p).id()).toList();
    }

    private static Asked fromPabulib(Question question) throws IOException {
        Pabulib.File file = Pabulib.read(question.text());
        return new Asked(
                file.election(), Optional.empty(), Optional.empty(), Utility.usualFor(file.election()), file.remarks());
    }

    private static Asked fromJson(JsonObject document) {
        document.only("budget", "projects", "voters", "rule", "completion", "utility");
        BigDecimal budget = amount(aboveZero(document.get("budget")));
        List<Project> projects = projects(document.get("projects").list());
        List<Voter> voters = voters(document.get("voters").list(), projects);
        Optional<String> rule = document.maybe("rule").map(json -> json.oneOf(EQUAL_SHARES, GREEDY));
        Optional<Completion> completion = document.maybe("completion")
                .map(json -> json.oneOf("none", "add1").equals("add1") ? Completion.ADD1 : Completion.NONE);
        Optional<String> utility = document.maybe("utility").map(json -> json.oneOf("cost", "cardinality", "stated"));
        Election election = new Election(budget, projects, voters);
        return new Asked(
                election,
                rule,
                completion,
                utility.map(word -> Utility.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElseGet(() -> Utility.usualFor(election)),
                List.of());
    }

    private static List<Project> projects(JsonList list) {
        List<Project> projects = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Json item : list.items()) {
            JsonObject project = item.object().only("id", "cost");
            projects.add(new Project(
                    id(project.get("id"), ids), amount(project.get("cost").notNegative())));
        }
        return projects;
    }

    private static List<Voter> voters(JsonList list, List<Project> projects) {
        Set<String> known = new HashSet<>(projects.stream().map(Project::id).toList());
        List<Voter> voters = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Json item : list.items()) {
            JsonObject voter = item.object().only("id", "weight", "utilities");
            Map<String, BigDecimal> utilities = new LinkedHashMap<>();
            JsonObject stated = voter.get("utilities").object();
            for (String project : stated.keys()) {
                if (!known.contains(project)) {
                    throw stated.get(project)
                            .refused(
                                    "the key " + Json.quoted(project) + " is no project",
                                    "correct the id or add the project");
                }
                utilities.put(project, amount(stated.get(project).notNegative()));
            }
            double weight = voter.maybe("weight").map(BudgetingKind::aboveZero).orElse(1.0);
            voters.add(new Voter(id(voter.get("id"), ids), amount(weight), utilities));
        }
        return voters;
    }

    private static String id(Json json, Set<String> ids) {
        String id = json.text();
        if (id.isBlank()) {
            throw json.refused("an id must not be blank", "name it");
        }
        if (!ids.add(id)) {
            throw json.refused("an id stands once", "rename one of the two");
        }
        return id;
    }

    private static double aboveZero(Json json) {
        double number = json.notNegative();
        if (number == 0) {
            throw json.refused("it must be above 0", "correct it or leave the whole entry out");
        }
        return number;
    }

    /** The number as it was written, to the digit; a double holds fifteen of them. */
    private static BigDecimal amount(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }
}
