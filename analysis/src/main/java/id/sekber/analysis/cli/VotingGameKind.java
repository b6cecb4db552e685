package id.sekber.analysis.cli;

import id.sekber.analysis.games.MinimalWinning;
import id.sekber.analysis.games.VotingGame;
import id.sekber.analysis.games.VotingPower;
import id.sekber.analysis.games.VotingPower.Voter;
import java.util.ArrayList;
import java.util.List;

/** {@code voting-game}: how often each voter decides, and which coalitions just win. */
final class VotingGameKind implements Kind {

    @Override
    public void answer(Question question, JsonWriter answer) {
        JsonObject document = question.document().only("players", "weights", "quota");
        List<String> players = document.get("players").list().names();
        JsonList weights = document.get("weights").list();
        if (weights.size() != players.size()) {
            throw weights.refused(
                    "there are " + players.size() + " players, and each has one weight", "write one weight for each");
        }
        List<Double> each = new ArrayList<>();
        for (Json weight : weights.items()) {
            each.add(weight.notNegative());
        }
        VotingPower power = VotingPower.of(
                new VotingGame(players, each, document.get("quota").number()));

        List<Voter> voters = power.voters();
        answer.texts("players", players);
        answer.numbers(
                "shapleyShubik", voters.stream().map(Voter::shapleyShubik).toList());
        answer.numbers("banzhaf", voters.stream().map(Voter::banzhaf).toList());
        answer.numbers(
                "banzhafAbsolute", voters.stream().map(Voter::banzhafAbsolute).toList());
        answer.truths("dummy", voters.stream().map(Voter::dummy).toList());
        MinimalWinning winning = power.minimalWinning();
        answer.object("minimalWinning", () -> {
            answer.whole("count", winning.count());
            answer.list("coalitions", winning.coalitions(), one -> answer.texts(one.names(players)));
        });
    }
}
