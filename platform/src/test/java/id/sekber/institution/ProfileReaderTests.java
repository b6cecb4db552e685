package id.sekber.institution;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.cases.Dimension;
import id.sekber.cases.NetworkType;
import id.sekber.cases.Sector;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));

    private final Map<String, List<String>> fields = new HashMap<>(Map.of(
            "base", List.of("1"),
            "valid_from", List.of("2020-01-01"),
            "own_case", List.of("kartamantul"),
            "model", List.of("O3"),
            "voting", List.of("M8", "M12"),
            "money", List.of("F1", "F2"),
            "aid", List.of("PROVINCE"),
            "share_F1", List.of("33,5"),
            "share_F2", List.of("66,5"),
            "basis", List.of("R3")));

    @Test
    void readsWhatIsKnownAndLeavesTheRestUnknown() {
        fields.put("maturity_S1", List.of("USED"));
        fields.put("evidence_S1", List.of("  Slip timbang\r\ntiap hari "));
        fields.put("words_FUNDING", List.of("Iuran <b>anggota</b>"));
        fields.put("network", List.of("outreach"));
        fields.put("sectors", List.of("waste", "roads"));
        fields.put("mandatory", List.of("ya"));
        fields.put("hosting", List.of("tidak"));
        fields.put("keys", List.of("EQUAL"));

        Setup setup = read();

        assertThat(setup.chosen())
                .containsExactlyInAnyOrder(
                        TheBox.option("O3"),
                        TheBox.option("M8"),
                        TheBox.option("M12"),
                        TheBox.option("F1"),
                        TheBox.option("F2"),
                        TheBox.option("R3"));
        assertThat(setup.strongest()).isEqualTo(TheBox.option("R3"));
        assertThat(setup.shares()).containsEntry(TheBox.option("F1"), new BigDecimal("33.5"));
        assertThat(setup.support())
                .isEqualTo(Map.of(TheBox.option("S1"), new Setup.Rating(Maturity.USED, "Slip timbang\ntiap hari")));
        assertThat(setup.words(Dimension.FUNDING)).isEqualTo("Iuran <b>anggota</b>");
        assertThat(setup.facts())
                .isEqualTo(new Setup.Facts(
                        NetworkType.OUTREACH,
                        java.util.Set.of(Sector.WASTE, Sector.ROADS),
                        true,
                        false,
                        java.util.Set.of(CostKey.EQUAL),
                        "kartamantul"));
        assertThat(setup.answered(Group.CHAIR)).isFalse();
    }

    @Test
    void saysTheSameAgainWhenReadBack() {
        fields.put("maturity_S1", List.of("ABSENT"));
        fields.put("evidence_S1", List.of("Tidak ada catatan"));
        Setup setup = read();
        Profile profile = new Profile(7, LocalDate.of(2020, 1, 1), Instant.EPOCH, "Someone", setup);

        ProfileForm form = ProfileForm.of(profile, FIGURES);

        assertThat(form.one("base")).isEqualTo("7");
        assertThat(form.one("share_F2")).isEqualTo("66,5");
        assertThat(form.differing(new ProfileForm(fields), TheBox.SHIPPED)).containsExactly("strongest");
        assertThat(((Outcome.Done<ProfileReader.Draft>) outcome(form)).value().setup())
                .isEqualTo(setup);
    }

    @Test
    void needsAModel() {
        fields.remove("model");

        assertProblem("model", "institution.problem.model");
    }

    @Test
    void refusesTwoAnswersWhereOneIsAsked() {
        fields.put("model", List.of("O3", "O4"));

        assertProblem("model", "institution.problem.one");
    }

    @Test
    void refusesWhatIsNoOptionOfTheField() {
        fields.put("chair", List.of("M8"));
        assertProblem("chair", "institution.problem.code");

        fields.put("chair", List.of("<script>alert(1)</script>"));
        assertProblem("chair", "institution.problem.code");

        fields.remove("chair");
        fields.put("mandatory", List.of("mungkin"));
        assertProblem("mandatory", "institution.problem.code");
    }

    @Test
    void refusesOversightThatIsNotThereAndThere() {
        fields.put("oversight", List.of("M20", "M21"));

        assertProblem("oversight", "institution.problem.oversight");
    }

    @Test
    void asksForTheStrongestOfSeveralBases() {
        fields.put("basis", List.of("R3", "R4"));
        assertProblem("strongest", "institution.problem.strongest");

        fields.put("strongest", List.of("R8"));
        assertProblem("strongest", "institution.problem.strongestNotChosen");
    }

    @Test
    void asksWhereGovernmentAidComesFrom() {
        fields.remove("aid");

        assertProblem("aid", "institution.problem.aid");
    }

    @Test
    void takesSharesOnlyAsAWhole() {
        fields.put("share_F2", List.of("66"));
        assertProblem("share_F1", "institution.problem.shareSum");

        fields.remove("share_F2");
        assertProblem("share_F2", "institution.problem.shareMissing");

        fields.put("share_F2", List.of("0"));
        assertProblem("share_F2", "institution.problem.shareRange");

        fields.put("share_F2", List.of("33.333"));
        assertThat(problems().at("share_F2")).isPresent();

        fields.put("share_F2", List.of("66,5"));
        fields.put("share_F3", List.of("5"));
        assertProblem("share_F3", "institution.problem.shareNotChosen");
    }

    @Test
    void needsEvidenceForALevelAndALevelForEvidence() {
        fields.put("maturity_S2", List.of("USED"));
        assertProblem("evidence_S2", "institution.problem.evidence");

        fields.remove("maturity_S2");
        fields.put("evidence_S2", List.of("Templat notulen"));
        assertProblem("maturity_S2", "institution.problem.maturity");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        fields.put("words_MODEL", List.of("x".repeat(10_000)));
        assertThat(outcome(new ProfileForm(fields))).isInstanceOf(Outcome.Done.class);

        fields.put("words_MODEL", List.of("x".repeat(10_001)));
        assertProblem("words_MODEL", "institution.problem.long");
    }

    @Test
    void describesWhatIsAndNotWhatIsPlanned() {
        fields.put("valid_from", List.of("2026-11-25"));
        assertProblem("valid_from", "institution.problem.future");

        fields.put("valid_from", List.of("1900-01-01"));
        assertProblem("valid_from", "institution.problem.early");

        fields.put("valid_from", List.of("24-11-2026"));
        assertProblem("valid_from", "institution.problem.date");
    }

    @Test
    void refusesACaseThatTheLibraryDoesNotHave() {
        fields.put("own_case", List.of("atlantis"));

        assertProblem("own_case", "institution.problem.ownCase");
    }

    @Test
    void listsProblemsInTheOrderOfTheForm() {
        fields.put("mandatory", List.of("x"));
        fields.put("maturity_S1", List.of("x"));
        fields.put("valid_from", List.of("x"));
        fields.put("model", List.of("x"));

        assertThat(problems().list())
                .extracting(Problems.Problem::field)
                .containsExactly("valid_from", "model", "maturity_S1", "mandatory");
    }

    @Test
    void keepsOnlyTheFieldsOfTheForm() {
        fields.put("_csrf", List.of("token"));
        fields.put("number", List.of("99"));

        assertThat(new ProfileForm(fields).fields()).doesNotContainKeys("_csrf", "number");
        assertThat(new ProfileForm(Map.of("words_MODEL", List.of("a\u0000b"))).one("words_MODEL"))
                .isEqualTo("ab");
    }

    private void assertProblem(String field, String key) {
        assertThat(problems().list())
                .extracting(Problems.Problem::field, problem -> problem.reason().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, key));
    }

    private Problems problems() {
        return ((Outcome.Refused<ProfileReader.Draft>) outcome(new ProfileForm(fields))).problems();
    }

    private Setup read() {
        return ((Outcome.Done<ProfileReader.Draft>) outcome(new ProfileForm(fields)))
                .value()
                .setup();
    }

    private static Outcome<ProfileReader.Draft> outcome(ProfileForm form) {
        return ProfileReader.read(form, TheBox.SHIPPED, FIGURES, TODAY, "kartamantul"::equals);
    }
}
