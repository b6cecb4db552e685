package id.sekber.analysis.cli;

import id.sekber.analysis.criteria.Criterion;
import id.sekber.analysis.criteria.DecisionTable;
import id.sekber.analysis.criteria.Score;
import id.sekber.analysis.criteria.UncertainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores of a decision, certain or not.
 *
 * @param table every score as a distribution
 * @param certain the same table in plain numbers; empty where a score is uncertain
 * @param uncertain the place of the first uncertain score
 */
record StatedScores(UncertainTable table, Optional<DecisionTable> certain, Optional<String> uncertain) {

    static StatedScores in(JsonObject document, List<Criterion> criteria) {
        List<String> alternatives = document.get("alternatives").list().names();
        JsonList rows = document.get("scores").list();
        if (rows.size() != alternatives.size()) {
            throw rows.refused(
                    "there are " + alternatives.size() + " alternatives, and each has one row",
                    "write one row for each");
        }
        List<List<Score>> scores = new ArrayList<>();
        List<List<Double>> numbers = new ArrayList<>();
        Optional<String> uncertain = Optional.empty();
        for (Json item : rows.items()) {
            JsonList row = item.list();
            if (row.size() != criteria.size()) {
                throw row.refused(
                        "there are " + criteria.size() + " criteria, and a row has one score for each",
                        "write one score for each");
            }
            List<Score> distributions = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (Json cell : row.items()) {
                Score score = score(cell);
                distributions.add(score);
                if (score instanceof Score.Exact exact) {
                    values.add(exact.value());
                } else if (uncertain.isEmpty()) {
                    uncertain = Optional.of(cell.place().path());
                }
            }
            scores.add(distributions);
            numbers.add(values);
        }
        Optional<DecisionTable> certain = uncertain.isPresent()
                ? Optional.empty()
                : Optional.of(new DecisionTable(alternatives, criteria, numbers));
        return new StatedScores(new UncertainTable(alternatives, criteria, scores), certain, uncertain);
    }

    private static Score score(Json json) {
        if (json.isNumber()) {
            return new Score.Exact(json.number());
        }
        if (json instanceof JsonObject given) {
            if (given.has("low") || given.has("high")) {
                given.only("low", "high");
                double low = given.get("low").number();
                double high = given.get("high").number();
                return given.inPlace(() -> new Score.Uniform(low, high));
            }
            if (given.has("mean") || given.has("sd")) {
                given.only("mean", "sd");
                double mean = given.get("mean").number();
                return new Score.Normal(mean, given.get("sd").notNegative());
            }
            if (given.has("mu") || given.has("sigma")) {
                given.only("mu", "sigma");
                double mu = given.get("mu").number();
                double sigma = given.get("sigma").notNegative();
                return given.inPlace(() -> new Score.Lognormal(mu, sigma));
            }
        }
        throw json.refused(
                "a score is a number, or {\"low\", \"high\"}, {\"mean\", \"sd\"} or {\"mu\", \"sigma\"}",
                "write one of these");
    }
}
