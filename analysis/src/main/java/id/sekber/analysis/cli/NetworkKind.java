package id.sekber.analysis.cli;

import id.sekber.analysis.networks.Brokerage;
import id.sekber.analysis.networks.Centralisation;
import id.sekber.analysis.networks.Cohesion;
import id.sekber.analysis.networks.Network;
import id.sekber.analysis.networks.NetworkMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code network}: how closely organisations are tied, and who stands where. */
final class NetworkKind implements Kind {

    private static final long SEED = 1;

    @Override
    public void answer(Question question, JsonWriter answer) {
        JsonObject document = question.document().only("nodes", "edges", "directed", "seed");
        Network network = Network.of(
                nodes(document.get("nodes").list()),
                ties(document.get("edges").list()),
                document.maybe("directed").map(Json::truth).orElse(false));
        long seed = document.maybe("seed").map(Json::whole64).orElse(SEED);
        NetworkMeasures measures = NetworkMeasures.of(network, seed);
        Cohesion cohesion = measures.cohesion();
        answer.number("density", cohesion.density());
        answer.whole("components", cohesion.components());
        answer.number("transitivity", cohesion.transitivity());
        answer.number("reciprocity", cohesion.reciprocity());
        maybe("eiIndex", measures.externalInternal(), answer);
        Centralisation centralisation = measures.centralisation();
        answer.object("centralisation", () -> {
            answer.number("degree", centralisation.degree());
            answer.number("betweenness", centralisation.betweenness());
            answer.number("closeness", centralisation.closeness());
        });
        answer.list("communities", members(measures), answer::texts);
        answer.number("modularity", measures.communities().modularity());
        answer.list("nodes", () -> {
            for (int i = 0; i < measures.positions().size(); i++) {
                int node = i;
                answer.object(() -> node(measures, node, answer));
            }
        });
        skipped(measures, answer);
    }

    private static List<Network.Node> nodes(JsonList list) {
        List<Network.Node> nodes = new ArrayList<>();
        for (Json item : list.items()) {
            JsonObject node = item.object().only("id", "group");
            nodes.add(
                    new Network.Node(node.get("id").text(), node.maybe("group").map(Json::text)));
        }
        return nodes;
    }

    private static List<Network.Tie> ties(JsonList list) {
        List<Network.Tie> ties = new ArrayList<>();
        for (Json item : list.items()) {
            JsonList ends = item.list();
            if (ends.size() != 2 && ends.size() != 3) {
                throw ends.refused("an edge is two node ids, and a weight if it has one", "write [\"a\", \"b\", 2.0]");
            }
            double weight = ends.size() == 3 ? ends.get(2).number() : 1;
            if (weight <= 0) {
                throw ends.get(2).refused("a tie has a positive weight", "correct it or remove the tie");
            }
            ties.add(new Network.Tie(ends.get(0).text(), ends.get(1).text(), weight));
        }
        return ties;
    }

    private static Iterable<List<String>> members(NetworkMeasures measures) {
        Map<Integer, List<String>> members = new TreeMap<>();
        for (int i = 0; i < measures.positions().size(); i++) {
            members.computeIfAbsent(measures.communities().of().get(i), community -> new ArrayList<>())
                    .add(measures.positions().get(i).id());
        }
        return members.values();
    }

    private static void node(NetworkMeasures measures, int node, JsonWriter answer) {
        NetworkMeasures.Position position = measures.positions().get(node);
        Cohesion cohesion = measures.cohesion();
        answer.text("id", position.id());
        answer.whole("degree", position.degree());
        if (measures.network().directed()) {
            answer.whole("inDegree", position.inDegree());
            answer.whole("outDegree", position.outDegree());
        }
        answer.number("betweenness", position.betweenness());
        answer.number("betweennessNormalised", position.betweennessNormalised());
        answer.number("closeness", position.closeness());
        maybe("eigenvector", position.eigenvector(), answer);
        answer.number("pagerank", position.pageRank());
        answer.number("clustering", cohesion.clustering().get(node));
        maybe("constraint", position.constraint(), answer);
        answer.whole("core", cohesion.core().get(node));
        answer.whole("component", cohesion.component().get(node));
        answer.whole("community", measures.communities().of().get(node));
        position.brokerage().ifPresent(brokerage -> answer.object("brokerage", () -> brokerage(brokerage, answer)));
    }

    private static void brokerage(Brokerage brokerage, JsonWriter answer) {
        answer.whole("coordinator", brokerage.coordinator());
        answer.whole("itinerant", brokerage.itinerant());
        answer.whole("representative", brokerage.representative());
        answer.whole("gatekeeper", brokerage.gatekeeper());
        answer.whole("liaison", brokerage.liaison());
        answer.whole("total", brokerage.total());
    }

    private static void maybe(String key, Optional<Double> value, JsonWriter answer) {
        value.ifPresentOrElse(number -> answer.number(key, number), () -> answer.nothing(key));
    }

    private static void skipped(NetworkMeasures measures, JsonWriter answer) {
        Map<String, String> reasons = new TreeMap<>();
        boolean grouped = measures.positions().get(0).brokerage().isPresent();
        if (!grouped) {
            reasons.put("brokerage", "The nodes have no groups.");
        }
        if (measures.externalInternal().isEmpty()) {
            reasons.put("eiIndex", grouped ? "There are no edges." : "The nodes have no groups.");
        }
        if (measures.positions().get(0).eigenvector().isEmpty()) {
            reasons.put("eigenvector", "There are no edges, no cycle of directed edges, or the scores do not settle.");
        }
        answer.list(
                "skipped",
                reasons.entrySet(),
                reason -> answer.object(() -> {
                    answer.text("method", reason.getKey());
                    answer.text("reason", reason.getValue());
                }));
    }
}
