package id.sekber.healthcheck;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers going in, and what is counted of them. The database lets them be read by no statement of ours. */
@Repository
class Sheets {

    /** How handing in ended. */
    enum Receipt {
        SENT,
        CHANGED,
        /** Someone who has answered did not show the code of the sheet; or the code of another's first sheet was shown. */
        WRONG_CODE,
        /** The round is not open, or the person is not asked any more. */
        REFUSED
    }

    /**
     * How many of a group gave this answer to this item.
     *
     * @param author who wrote it; null in an anonymous round
     */
    record Tally(@Nullable String member, @Nullable UUID author, String item, String answer, int people) {}

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Sheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Receipt handIn(UUID round, UUID who, byte @Nullable [] link, byte[] key, Map<String, String> answers) {
        return Receipt.valueOf(jdbc.sql("select healthcheck.hand_in(?, ?, ?::bytea, ?, ?::jsonb)")
                .params(Arrays.asList(
                        round, who, link, key, JsonMapper.shared().writeValueAsString(new TreeMap<>(answers))))
                .query(String.class)
                .single());
    }

    Optional<Map<String, String>> recall(UUID round, UUID who, byte @Nullable [] link, byte[] key) {
        return jdbc.sql("select healthcheck.recall(?, ?, ?::bytea, ?) as answers")
                .params(Arrays.asList(round, who, link, key))
                .query((row, index) -> Optional.ofNullable(row.getString("answers")))
                .single()
                .map(text -> JsonMapper.shared().readValue(text, ANSWERS));
    }

    /** Closes the round and gives the counts of its answers, this once: the sheets are destroyed. */
    List<Tally> countOut(UUID round, Instant now) {
        return jdbc.sql("select member_code, author, item, answer, people from healthcheck.count_out(?, ?)")
                .params(round, Timestamp.from(now))
                .query((row, index) -> new Tally(
                        row.getString("member_code"),
                        row.getObject("author", UUID.class),
                        row.getString("item"),
                        row.getString("answer"),
                        row.getInt("people")))
                .list();
    }

    void publish(UUID secretariat, Round round, List<Figure> figures) {
        List<Integer> people = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        for (Figure figure : figures) {
            people.add(figure.people());
            totals.add(figure.total());
            withheld.add(figure.withheld() == null ? null : figure.withheld().name());
        }
        jdbc.sql("""
                        insert into healthcheck.figure
                            (secretariat_id, round_id, item, group_code, people, total, withheld, minimum)
                        select ?, ?, f.item, f.group_code, f.people, f.total, f.withheld, ?
                        from unnest(?::text[], ?::text[], ?::int[], ?::int[], ?::text[])
                            as f (item, group_code, people, total, withheld)""")
                .params(
                        secretariat,
                        round.id(),
                        round.minimum(),
                        figures.stream().map(Figure::item).toArray(String[]::new),
                        figures.stream().map(Figure::group).toArray(String[]::new),
                        people.toArray(Integer[]::new),
                        totals.toArray(Integer[]::new),
                        withheld.toArray(String[]::new))
                .update();
    }

    /** In an order of chance, and read again in the order of identities that chance gave: nothing tells who wrote when. */
    void publishRemarks(UUID secretariat, Round round, List<Remark> remarks) {
        jdbc.sql("""
                        insert into healthcheck.remark (secretariat_id, round_id, question, words, author)
                        select ?, ?, r.question, r.words, r.author
                        from unnest(?::text[], ?::text[], ?::text[]) as r (question, words, author)
                        order by random()""")
                .params(
                        secretariat,
                        round.id(),
                        remarks.stream().map(Remark::question).toArray(String[]::new),
                        remarks.stream().map(Remark::words).toArray(String[]::new),
                        remarks.stream().map(Remark::author).toArray(String[]::new))
                .update();
    }

    List<Figure> figures(UUID round) {
        return jdbc.sql("select item, group_code, people, total, withheld from healthcheck.figure where round_id = ?")
                .param(round)
                .query((row, index) -> new Figure(
                        row.getString("item"),
                        row.getString("group_code"),
                        row.getObject("people", Integer.class),
                        row.getObject("total", Integer.class),
                        row.getString("withheld") == null ? null : Figure.Withheld.valueOf(row.getString("withheld"))))
                .list();
    }

    List<Remark> remarks(UUID round) {
        return jdbc.sql(
                        "select question, words, author from healthcheck.remark where round_id = ? order by question, id")
                .param(round)
                .query((row, index) ->
                        new Remark(row.getString("question"), row.getString("words"), row.getString("author")))
                .list();
    }
}
