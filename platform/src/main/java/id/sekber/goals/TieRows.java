package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.challenges.Strand;
import id.sekber.goals.Ties.Group;
import id.sekber.goals.Ties.Tie;
import id.sekber.vocabulary.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the threads: which challenge, shared goal, programme and indicator are tied to each other. */
@Repository
class TieRows {

    private final JdbcClient jdbc;
    private final GoalNames names;

    TieRows(JdbcClient jdbc, GoalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The shared goals, those that this challenge or programme is tied to and those that it could be. */
    Group goals(End from, UUID id) {
        String link = from == End.CHALLENGE
                ? "goals.challenge_link l where l.challenge_id = ?"
                : "goals.programme_link l where l.programme_id = ?";
        return group(End.GOAL, """
                select g.number, g.title,
                       exists (select from %s and l.secretariat_id = g.secretariat_id and l.shared_goal_id = g.id) as tied
                from goals.shared_goal g where g.dropped_on is null order by g.number""".formatted(link), id);
    }

    Group challenges(UUID goal) {
        return group(End.CHALLENGE, """
                select c.number, c.title,
                       exists (select from goals.challenge_link l where l.shared_goal_id = ?
                               and l.secretariat_id = c.secretariat_id and l.challenge_id = c.id) as tied
                from challenges.challenge c order by c.closed_on is not null, c.number""", goal);
    }

    Group programmes(UUID goal) {
        return group(End.PROGRAMME, """
                select p.number, p.title,
                       exists (select from goals.programme_link l where l.shared_goal_id = ?
                               and l.secretariat_id = p.secretariat_id and l.programme_id = p.id) as tied
                from programmes.programme p order by p.number""", goal);
    }

    private Group group(End to, String sql, UUID id) {
        List<Tie> tied = new ArrayList<>();
        List<Tie> offered = new ArrayList<>();
        jdbc.sql(sql).param(id).query(row -> {
            String number = row.getString("number");
            String title = row.getString("title");
            (row.getBoolean("tied") ? tied : offered)
                    .add(new Tie(number, number, new Wording(title, title), to.path(number)));
        });
        return new Group(to, tied, offered);
    }

    Group indicators(UUID programme) {
        List<Tie> tied = jdbc.sql("""
                        select id, indicator, words from goals.indicator_link where programme_id = ?
                        order by indicator nulls last, words""")
                .param(programme)
                .query((row, index) -> new Tie(row.getString("id"), "", indicator(row), ""))
                .list();
        return new Group(End.INDICATOR, tied, List.of());
    }

    private Wording indicator(ResultSet row) throws SQLException {
        String indicator = row.getString("indicator");
        String words = row.getString("words");
        return indicator == null ? new Wording(words, words) : names.indicator(indicator);
    }

    void tieChallenge(Actor actor, String goal, String challenge) {
        jdbc.sql("""
                        insert into goals.challenge_link (secretariat_id, shared_goal_id, challenge_id)
                        select ?, g.id, c.id from goals.shared_goal g, challenges.challenge c
                        where g.number = ? and c.number = ?
                        on conflict do nothing""")
                .params(actor.seatOrRefuse().secretariat(), goal, challenge)
                .update();
    }

    void untieChallenge(String goal, String challenge) {
        jdbc.sql("""
                        delete from goals.challenge_link l using goals.shared_goal g, challenges.challenge c
                        where g.id = l.shared_goal_id and c.id = l.challenge_id and g.number = ? and c.number = ?""").params(goal, challenge).update();
    }

    void tieProgramme(Actor actor, String goal, String programme) {
        jdbc.sql("""
                        insert into goals.programme_link (secretariat_id, shared_goal_id, programme_id)
                        select ?, g.id, p.id from goals.shared_goal g, programmes.programme p
                        where g.number = ? and p.number = ?
                        on conflict do nothing""")
                .params(actor.seatOrRefuse().secretariat(), goal, programme)
                .update();
    }

    void untieProgramme(String goal, String programme) {
        jdbc.sql("""
                        delete from goals.programme_link l using goals.shared_goal g, programmes.programme p
                        where g.id = l.shared_goal_id and p.id = l.programme_id and g.number = ? and p.number = ?""").params(goal, programme).update();
    }

    void tieIndicator(Actor actor, UUID id, UUID programme, @Nullable String indicator, String words) {
        jdbc.sql("""
                        insert into goals.indicator_link (secretariat_id, id, programme_id, indicator, words)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(Arrays.asList(actor.seatOrRefuse().secretariat(), id, programme, indicator, words))
                .update();
    }

    void untieIndicator(UUID programme, UUID id) {
        jdbc.sql("delete from goals.indicator_link where programme_id = ? and id = ?")
                .params(programme, id)
                .update();
    }

    /** The goals that a challenge is tied to, and the programmes that these are tied to or that answer it. */
    List<Strand> strandsOfChallenge(UUID challenge) {
        return jdbc.sql("""
                        with goal as (
                            select g.id, g.number, g.title from goals.shared_goal g
                            join goals.challenge_link l on l.secretariat_id = g.secretariat_id and l.shared_goal_id = g.id
                            where l.challenge_id = ? and g.dropped_on is null)
                        select 'GOAL' as kind, number, title from goal
                        union
                        select 'PROGRAMME', p.number, p.title from programmes.programme p
                        where p.challenge_id = ?
                           or p.id in (select l.programme_id from goals.programme_link l join goal on goal.id = l.shared_goal_id)
                        order by kind, number""")
                .params(challenge, challenge)
                .query((row, index) -> {
                    Strand.Kind kind = Strand.Kind.valueOf(row.getString("kind"));
                    String number = row.getString("number");
                    End end = kind == Strand.Kind.GOAL ? End.GOAL : End.PROGRAMME;
                    return new Strand(kind, number, row.getString("title"), end.path(number));
                })
                .list();
    }

    List<Strand> strandsOfProgramme(UUID programme, String language) {
        return jdbc.sql("""
                        select 'GOAL' as kind, g.number, g.title, null as indicator, '' as words from goals.shared_goal g
                        join goals.programme_link l on l.secretariat_id = g.secretariat_id and l.shared_goal_id = g.id
                        where l.programme_id = ? and g.dropped_on is null
                        union all
                        select 'INDICATOR', '', '', i.indicator, i.words from goals.indicator_link i where i.programme_id = ?
                        order by kind, number, indicator, words""")
                .params(programme, programme)
                .query((row, index) -> {
                    String number = row.getString("number");
                    return row.getString("kind").equals("GOAL")
                            ? new Strand(Strand.Kind.GOAL, number, row.getString("title"), End.GOAL.path(number))
                            : new Strand(
                                    Strand.Kind.INDICATOR, "", indicator(row).in(language), "");
                })
                .list();
    }

    /** All ends and all ties of the secretariat, by six queries whatever their number. */
    Threads threads() {
        return new Threads(
                nodes("""
                        select c.id, c.number, c.title from challenges.challenge c
                        where c.closed_on is null or exists (select from goals.challenge_link l where l.challenge_id = c.id)
                        order by c.number""", End.CHALLENGE),
                nodes(
                        "select id, number, title from goals.shared_goal where dropped_on is null order by number",
                        End.GOAL),
                jdbc.sql("select id, number, title, challenge_id from programmes.programme order by number")
                        .query((row, index) -> new Threads.Programme(
                                node(row, End.PROGRAMME), row.getObject("challenge_id", UUID.class)))
                        .list(),
                links("select challenge_id as upper, shared_goal_id as lower from goals.challenge_link"),
                links("select shared_goal_id as upper, programme_id as lower from goals.programme_link"),
                jdbc.sql(
                                "select programme_id, indicator, words from goals.indicator_link order by indicator nulls last, words")
                        .query((row, index) ->
                                new Threads.Measure(row.getObject("programme_id", UUID.class), indicator(row)))
                        .list());
    }

    private List<Threads.Node> nodes(String sql, End end) {
        return jdbc.sql(sql).query((row, index) -> node(row, end)).list();
    }

    private static Threads.Node node(ResultSet row, End end) throws SQLException {
        String number = row.getString("number");
        return new Threads.Node(row.getObject("id", UUID.class), end, number, row.getString("title"), end.path(number));
    }

    private Set<Threads.Link> links(String sql) {
        return jdbc.sql(sql)
                .query((row, index) ->
                        new Threads.Link(row.getObject("upper", UUID.class), row.getObject("lower", UUID.class)))
                .set();
    }
}
