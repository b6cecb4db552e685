package id.sekber.institution;

import static id.sekber.institution.SetupMother.choosing;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxHistoryTests {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2027-02-28T23:59:59Z");
    private static final Instant CHANGED = Instant.parse("2027-03-01T00:00:00Z");

    @Test
    void judgesWhatIsOlderThanTheBoxByItsFirstVersions() {
        assertThat(TheBox.HISTORY.at(LONG_AGO).sameAs(TheBox.SHIPPED)).isTrue();
    }

    @Test
    void judgesByTheVersionsOfTheMoment() {
        Setup loan = choosing("O4", "F8").please();
        BoxHistory stricter = with(TheBox.rule("X3"), "F8 dan O1, O2, O3, O4", false);

        assertThat(stricter.at(BEFORE).judge(loan, 3).broken()).isEmpty();
        assertThat(stricter.at(CHANGED).judge(loan, 3).broken())
                .extracting(Rule::code)
                .containsExactly("X3");
        assertThat(stricter.today().sameAs(stricter.at(BEFORE))).isFalse();
    }

    @Test
    void aRetiredRuleIsKeptAndHoldsNoLonger() {
        BoxHistory without = with(TheBox.rule("X3"), "F8 dan O1, O2, O3", true);
        Setup loan = choosing("O3", "F8").please();

        assertThat(without.at(BEFORE).judge(loan, 3).broken())
                .extracting(Rule::code)
                .contains("X3");
        assertThat(without.today().judge(loan, 3).broken())
                .extracting(Rule::code)
                .doesNotContain("X3");
        assertThat(without.today().everyRule()).extracting(Rule::code).contains("X3");
        assertThat(without.ofRule("X3")).extracting(Rule::number).containsExactly(2, 1);
    }

    @Test
    void anOptionOfTheInstallationIsThereFromItsDayOn() {
        Option own = new Option("M51", Group.CHAIR);
        Wording words = new Wording("Ketua bersama", "Joint chairs");
        List<OptionVersion> options = new ArrayList<>(TheBox.HISTORY.options());
        options.add(new OptionVersion(
                own, 1, words, words, null, null, words, true, false, new Change(CHANGED, "Admin", false, "Dipakai")));
        BoxHistory history = new BoxHistory(options, TheBox.HISTORY.rules());

        assertThat(history.at(BEFORE).option("M51")).isEmpty();
        assertThat(history.today().options(Group.CHAIR)).endsWith(own).hasSize(5);
    }

    @Test
    void everyOptionOfTheBoxAnswersAQuestionAndEveryQuestionHasOptions() {
        for (Group group : Group.values()) {
            assertThat(TheBox.SHIPPED.options(group)).as("%s", group).hasSizeGreaterThan(2);
        }
        assertThat(TheBox.SHIPPED.everyOption()).hasSize(64);
        assertThat(TheBox.SHIPPED.rules()).hasSize(16);
        assertThat(TheBox.rule("X1").hard()).isTrue();
        assertThat(TheBox.rule("X9").hard()).isFalse();
    }

    private static BoxHistory with(Rule rule, String condition, boolean retired) {
        List<Rule> rules = new ArrayList<>(TheBox.HISTORY.rules());
        rules.add(new Rule(
                rule.code(),
                2,
                rule.hard(),
                rule.rule(),
                rule.reason(),
                rule.source(),
                rule.toVerify(),
                retired,
                TheBox.condition(condition),
                new Change(CHANGED, "Admin", false, "Diperketat")));
        return new BoxHistory(TheBox.HISTORY.options(), rules);
    }
}
