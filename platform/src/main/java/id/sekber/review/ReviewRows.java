package id.sekber.review;

import id.sekber.accounts.Actor;
import id.sekber.cases.Dimension;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of reviews. Row-level security keeps to the secretariat of the asker. */
@Repository
class ReviewRows {

    /** A proposal that is no longer open leaves the review open to be changed, unless it was adopted. */
    private static final String HEADS = """
            select r.*, case when r.decision is not null then 'ADOPTED' when p.state = 'OPEN' then 'PUT' else 'DRAFT' end as state
            from review.review r
            left join decisions.proposal p on p.secretariat_id = r.secretariat_id and p.number = r.proposal""";

    /** A step that is not done, with its review. */
    record Pending(Step step, String review, LocalDate since) {}

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReviewSummary> all() {
        return jdbc.sql("""
                        select h.number, h.year, h.title, h.state, h.begun_on, h.decision,
                               count(s.id) as steps, count(s.id) filter (where s.state = 'DONE') as done
                        from (%s) h left join review.step s on s.secretariat_id = h.secretariat_id and s.review_id = h.id
                        group by h.number, h.year, h.title, h.state, h.begun_on, h.decision
                        order by h.number desc""".formatted(HEADS))
                .query((row, index) -> new ReviewSummary(
                        row.getString("number"),
                        row.getInt("year"),
                        row.getString("title"),
                        Review.State.valueOf(row.getString("state")),
                        row.getDate("begun_on").toLocalDate(),
                        row.getString("decision"),
                        row.getInt("steps"),
                        row.getInt("done")))
                .list();
    }

    Optional<Review> find(String number) {
        return jdbc.sql(HEADS + " where r.number = ?")
                .param(number)
                .query((row, index) -> review(row))
                .optional()
                .map(this::whole);
    }

    /** The review that was adopted last, for the next one to start from. */
    Optional<Review> lastAdopted() {
        return jdbc.sql(HEADS + " where r.decision is not null order by r.decided_on desc, r.number desc limit 1")
                .query((row, index) -> review(row))
                .optional()
                .map(this::whole);
    }

    private Review whole(Review head) {
        return new Review(
                head.id(),
                head.number(),
                head.year(),
                head.title(),
                head.profile(),
                head.previous(),
                head.begunOn(),
                head.state(),
                head.proposal(),
                head.decision(),
                head.decidedOn(),
                head.published(),
                chapters(head.id()),
                exhibits(head.id()),
                steps(head.id()),
                head.version());
    }

    private static Review review(ResultSet row) throws SQLException {
        Date decided = row.getDate("decided_on");
        return new Review(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getInt("year"),
                row.getString("title"),
                row.getInt("profile_number"),
                row.getString("previous"),
                row.getDate("begun_on").toLocalDate(),
                Review.State.valueOf(row.getString("state")),
                row.getString("proposal"),
                row.getString("decision"),
                decided == null ? null : decided.toLocalDate(),
                row.getBoolean("published"),
                List.of(),
                List.of(),
                List.of(),
                row.getInt("version"));
    }

    private List<Chapter> chapters(UUID review) {
        return jdbc.sql("select * from review.chapter where review_id = ?")
                .param(review)
                .query((row, index) -> new Chapter(
                        Dimension.valueOf(row.getString("dimension")),
                        row.getString("today"),
                        row.getString("lessons"),
                        row.getString("alternatives"),
                        row.getString("recommendation"),
                        row.getString("dissent"),
                        row.getInt("version")))
                .list();
    }

    private List<Exhibit> exhibits(UUID review) {
        return jdbc.sql("select * from review.exhibit where review_id = ? order by ordinal")
                .param(review)
                .query((row, index) -> new Exhibit(
                        row.getObject("id", UUID.class),
                        Dimension.valueOf(row.getString("dimension")),
                        row.getString("words"),
                        row.getString("path")))
                .list();
    }

    private List<Step> steps(UUID review) {
        return jdbc.sql("""
                        select s.*, g.name as member from review.step s left join regions.region g on g.code = s.member_code
                        where s.review_id = ? order by s.due_on, s.id""").param(review).query((row, index) -> step(row)).list();
    }

    /** Of adopted reviews: what is only drafted binds nobody. */
    List<Pending> pending() {
        return jdbc.sql("""
                        select s.*, g.name as member, r.number, r.decided_on
                        from review.step s
                        join review.review r on r.secretariat_id = s.secretariat_id and r.id = s.review_id
                        left join regions.region g on g.code = s.member_code
                        where r.decision is not null and s.state in ('PLANNED', 'UNDER_WAY')""")
                .query((row, index) -> new Pending(
                        step(row),
                        row.getString("number"),
                        row.getDate("decided_on").toLocalDate()))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                Dimension.valueOf(row.getString("dimension")),
                row.getString("what"),
                row.getString("member_code"),
                row.getString("member"),
                row.getDate("due_on").toLocalDate(),
                row.getString("instrument"),
                Step.State.valueOf(row.getString("state")),
                row.getString("remark"),
                row.getInt("version"));
    }

    void add(
            Actor actor,
            UUID id,
            String number,
            ReviewForm form,
            int profile,
            @Nullable String previous,
            LocalDate today) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into review.review (secretariat_id, id, number, year, title, profile_number, previous, begun_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        secretariat,
                        id,
                        number,
                        form.yearNumber().orElseThrow(),
                        form.title().trim(),
                        profile,
                        previous,
                        Date.valueOf(today)))
                .update();
        jdbc.sql("""
                        insert into review.chapter
                            (secretariat_id, review_id, dimension, today, lessons, alternatives, recommendation, dissent)
                        select ?, ?, dimension, '', '', '', '', '' from unnest(?::text[]) as dimension""")
                .params(
                        secretariat,
                        id,
                        Arrays.stream(Dimension.values()).map(Dimension::name).toArray(String[]::new))
                .update();
    }

    /** Takes these steps of an earlier plan into this one as they stand. */
    void carryOver(Actor actor, List<Step> steps, UUID to, List<UUID> ids) {
        jdbc.sql("""
                        insert into review.step
                            (secretariat_id, review_id, id, dimension, what, member_code, due_on, instrument, state, remark)
                        select ?, ?, * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[])""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        to,
                        ids.toArray(UUID[]::new),
                        texts(steps, step -> step.dimension().name()),
                        texts(steps, Step::what),
                        texts(steps, Step::memberCode),
                        steps.stream().map(step -> Date.valueOf(step.due())).toArray(Date[]::new),
                        texts(steps, Step::instrument),
                        texts(steps, step -> step.state().name()),
                        texts(steps, Step::remark))
                .update();
    }

    private static @Nullable String[] texts(List<Step> steps, Function<Step, @Nullable String> text) {
        return steps.stream().map(text).toArray(String[]::new);
    }

    /** False when someone saved this chapter since it was read. */
    boolean save(UUID review, Dimension dimension, ChapterForm form) {
        return jdbc.sql("""
                                update review.chapter
                                set today = ?, lessons = ?, alternatives = ?, recommendation = ?, dissent = ?,
                                    version = version + 1
                                where review_id = ? and dimension = ? and version = ?""")
                        .params(
                                form.today().trim(),
                                form.lessons().trim(),
                                form.alternatives().trim(),
                                form.recommendation().trim(),
                                form.dissent().trim(),
                                review,
                                dimension.name(),
                                form.version())
                        .update()
                == 1;
    }

    void attach(Actor actor, UUID id, UUID review, Dimension dimension, String words, @Nullable String path) {
        jdbc.sql("""
                        insert into review.exhibit (secretariat_id, id, review_id, dimension, words, path)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(actor.seatOrRefuse().secretariat(), id, review, dimension.name(), words, path))
                .update();
    }

    boolean detach(UUID review, UUID exhibit) {
        return jdbc.sql("delete from review.exhibit where review_id = ? and id = ?")
                        .params(review, exhibit)
                        .update()
                == 1;
    }

    void add(Actor actor, UUID id, UUID review, StepForm form) {
        jdbc.sql("""
                        insert into review.step
                            (secretariat_id, id, review_id, dimension, what, member_code, due_on, instrument, state, remark)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', '')""")
                .params(Arrays.asList(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        review,
                        form.known().orElseThrow().name(),
                        form.what().trim(),
                        form.member().isEmpty() ? null : form.member(),
                        Date.valueOf(form.dueDate().orElseThrow()),
                        form.instrument().trim()))
                .update();
    }

    boolean remove(UUID review, UUID step) {
        return jdbc.sql("delete from review.step where review_id = ? and id = ?")
                        .params(review, step)
                        .update()
                == 1;
    }

    /** False when someone reported on this step since it was read. */
    boolean report(UUID step, ReportForm form) {
        return jdbc.sql(
                                "update review.step set state = ?, remark = ?, version = version + 1 where id = ? and version = ?")
                        .params(form.state(), form.remark().trim(), step, form.version())
                        .update()
                == 1;
    }

    /** Holds the review until the transaction ends, so that it is not changed while it is put to the members. */
    void hold(String number) {
        jdbc.sql("select 1 from review.review where number = ? for update")
                .param(number)
                .query(Integer.class)
                .optional();
    }

    void put(UUID review, String proposal) {
        jdbc.sql("update review.review set proposal = ?, version = version + 1 where id = ?")
                .params(proposal, review)
                .update();
    }

    void adopt(UUID review, String decision, LocalDate decidedOn) {
        jdbc.sql("""
                        update review.review set decision = ?, decided_on = ?, version = version + 1
                        where id = ? and decision is null""").params(decision, Date.valueOf(decidedOn), review).update();
    }

    void publish(UUID review, boolean published) {
        jdbc.sql("update review.review set published = ?, version = version + 1 where id = ?")
                .params(published, review)
                .update();
    }
}
