package id.sekber.submission;

import id.sekber.programmes.PlanSection.Fact;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans as they are kept: reasons with their keys, so that an old version is still read in either language. */
final class PlanJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private PlanJson() {}

    static String write(Plan plan) {
        ArrayNode sections = MAPPER.createArrayNode();
        for (Plan.Section section : plan.sections()) {
            ObjectNode node = sections.addObject();
            node.set("title", reason(section.title()));
            ArrayNode facts = node.putArray("facts");
            for (Fact fact : section.facts()) {
                ObjectNode each = facts.addObject();
                each.put("key", fact.key());
                each.set("label", reason(fact.label()));
                each.set("value", reason(fact.value()));
            }
        }
        return MAPPER.writeValueAsString(sections);
    }

    static Plan read(String json) {
        return new Plan(MAPPER.readTree(json)
                .valueStream()
                .map(section -> new Plan.Section(
                        reason(section.get("title")),
                        section.get("facts")
                                .valueStream()
                                .map(fact -> new Fact(
                                        fact.get("key").asString(),
                                        reason(fact.get("label")),
                                        reason(fact.get("value"))))
                                .toList()))
                .toList());
    }

    private static ObjectNode reason(Reason reason) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("say", reason.key());
        if (!reason.arguments().isEmpty()) {
            ArrayNode arguments = node.putArray("of");
            reason.arguments().forEach(argument -> arguments.add(argument(argument)));
        }
        return node;
    }

    private static JsonNode argument(Object argument) {
        ObjectNode node = MAPPER.createObjectNode();
        if (argument instanceof Reason reason) {
            return reason(reason);
        } else if (argument instanceof Money money) {
            return node.put("money", money.amount().toPlainString())
                    .put("currency", money.currency().getCurrencyCode());
        } else if (argument instanceof LocalDate date) {
            return node.put("date", date.toString());
        } else if (argument instanceof Year year) {
            return node.put("year", year.getValue());
        } else if (argument instanceof Wording wording) {
            return node.put("id", wording.in("id")).put("en", wording.in("en"));
        } else if (argument instanceof BigDecimal number) {
            // One figure is one text, however many zeros it was written with.
            return node.put("number", plain(number));
        } else if (argument instanceof Integer || argument instanceof Long) {
            return node.put("number", argument.toString());
        } else if (argument instanceof String text) {
            return MAPPER.createObjectNode().stringNode(text);
        }
        throw new IllegalArgumentException(
                "A plan cannot keep a %s; tell facts by texts, numbers, money, dates and reasons."
                        .formatted(argument.getClass()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Reason reason(JsonNode node) {
        JsonNode arguments = node.get("of");
        return new Reason(
                node.get("say").asString(),
                arguments == null
                        ? List.of()
                        : arguments.valueStream().map(PlanJson::argument).toList());
    }

    private static Object argument(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        } else if (node.has("say")) {
            return reason(node);
        } else if (node.has("money")) {
            return new Money(
                    new BigDecimal(node.get("money").asString()),
                    Currency.getInstance(node.get("currency").asString()));
        } else if (node.has("date")) {
            return LocalDate.parse(node.get("date").asString());
        } else if (node.has("year")) {
            return Year.of(node.get("year").asInt());
        } else if (node.has("id")) {
            return new Wording(node.get("id").asString(), node.get("en").asString());
        }
        return new BigDecimal(node.get("number").asString());
    }
}
