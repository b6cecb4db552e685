package id.sekber.institution;

import static id.sekber.institution.SetupMother.choosing;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.cases.Coding;
import id.sekber.cases.DecisionRule;
import id.sekber.cases.FundingSource;
import id.sekber.cases.NetworkType;
import id.sekber.cases.OrganisingModel;
import id.sekber.cases.RegulatoryBasis;
import id.sekber.cases.Sector;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LibraryCodingTests {

    @Test
    void tellsKartamantulInTheCodesOfItsCase() {
        Setup kartamantul = choosing("O3", "M2", "M4", "M8", "M14", "M17", "F1", "F2", "F3", "R3", "R4")
                .restingOn("R4")
                .aidedBy(GovernmentAid.PROVINCE)
                .please();

        assertThat(LibraryCoding.of(kartamantul, 3))
                .isEqualTo(new Coding(
                        OrganisingModel.JOINT_SECRETARIAT,
                        NetworkType.OUTREACH,
                        DecisionRule.CONSENSUS,
                        true,
                        true,
                        Set.of(FundingSource.MEMBER_CONTRIBUTIONS, FundingSource.PROVINCIAL_GRANT, FundingSource.DONOR),
                        false,
                        RegulatoryBasis.JOINT_DECREE,
                        false,
                        Set.of(Sector.WASTE),
                        3));
    }

    @Test
    void leavesUnknownWhatWasNotAnswered() {
        Coding coding = LibraryCoding.of(choosing().please(), 0);

        assertThat(coding.model()).isNull();
        assertThat(coding.rule()).isNull();
        assertThat(coding.professionalManager()).isNull();
        assertThat(coding.rotatingChair()).isNull();
        assertThat(coding.funding()).isNull();
        assertThat(coding.ownRevenue()).isNull();
        assertThat(coding.basis()).isNull();
        assertThat(coding.legalPersonality()).isNull();
        assertThat(coding.members()).isNull();
    }

    @Test
    void leavesUnknownWhatOnlyThisInstallationKnows() {
        Setup own = new Setup(
                Set.of(
                        TheBox.option("O3"),
                        new Option("M51", Group.EXECUTIVE),
                        new Option("F51", Group.MONEY),
                        TheBox.option("F1")),
                null,
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                choosing("O3").please().facts());

        assertThat(LibraryCoding.of(own, 3).professionalManager()).isNull();
        assertThat(LibraryCoding.of(own, 3).funding()).isNull();
        assertThat(LibraryCoding.of(own, 3).ownRevenue()).isNull();
    }

    @Test
    void leavesUnknownWhatTheLibraryHasNoCodeFor() {
        assertThat(coding("O8").model()).isNull();
        assertThat(coding("O4").legalPersonality()).isNull();
        assertThat(LibraryCoding.of(choosing("O6", "R9").restingOn("R9").please(), 3)
                        .basis())
                .isNull();
    }

    @Test
    void reachesEveryCodeOfTheLibraryThatAMembersBodyCanHave() {
        assertThat(Arrays.stream(OrganisingModel.values()).filter(model -> model != OrganisingModel.AMALGAMATION))
                .allMatch(model -> TheBox.SHIPPED.options(Group.MODEL).stream()
                        .anyMatch(option -> coding(option.code()).model() == model));
        assertThat(RegulatoryBasis.values())
                .allMatch(basis -> TheBox.SHIPPED.options(Group.BASIS).stream()
                        .anyMatch(option -> LibraryCoding.of(
                                                choosing("O3", option.code())
                                                        .restingOn(option.code())
                                                        .please(),
                                                3)
                                        .basis()
                                == basis));
    }

    @Test
    void takesAVetoBesideARuleForTheRuleAndTwoRulesForNone() {
        assertThat(coding("O3", "M9", "M12").rule()).isEqualTo(DecisionRule.MAJORITY);
        assertThat(coding("O3", "M11").rule()).isEqualTo(DecisionRule.WEIGHTED_MAJORITY);
        assertThat(coding("O3", "M8", "M9").rule()).isNull();
        assertThat(coding("O3", "M12").rule()).isNull();
    }

    @Test
    void countsFeesAsOwnRevenue() {
        assertThat(coding("O6", "F5").ownRevenue()).isTrue();
        assertThat(coding("O7", "F6").funding()).containsExactly(FundingSource.USER_FEES);
        assertThat(coding("O3", "F12").funding()).isEmpty();
        assertThat(coding("O3", "F12").ownRevenue()).isFalse();
    }

    @Test
    void knowsWhichFormsAreLegalPersons() {
        assertThat(coding("O3").legalPersonality()).isFalse();
        assertThat(coding("O9").legalPersonality()).isTrue();
        assertThat(coding("O5", "R9").legalPersonality()).isTrue();
    }

    private static Coding coding(String... codes) {
        return LibraryCoding.of(choosing(codes).please(), 3);
    }
}
