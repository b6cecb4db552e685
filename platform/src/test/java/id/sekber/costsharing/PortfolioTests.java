package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.programmes.AgreementsInWriting;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Programmes net for a member only by an agreement in force that the member signed. */
class PortfolioTests {

    private static final UUID WASTE = new UUID(0, 1);
    private static final UUID ROADS = new UUID(0, 2);
    private static final UUID SEWERS = new UUID(0, 3);

    private static Portfolio.Holding holding(UUID id, long city, long sleman, long bantul) {
        Map<String, Money> gains = new LinkedHashMap<>();
        gains.put("34.71", Money.rupiah(city));
        gains.put("34.04", Money.rupiah(sleman));
        gains.put("34.02", Money.rupiah(bantul));
        return new Portfolio.Holding(
                id, "P-" + id, "Program " + id, Words.text("Rata"), "rata", Optional.empty(), gains);
    }

    private static Netting netting(boolean ended, List<String> parties, UUID... programmes) {
        return new Netting(
                new UUID(1, programmes.length), "A-2026-001", "Pasal 9", ended, List.of(programmes), parties);
    }

    private static Judgement.State state(Portfolio portfolio, String member) {
        return portfolio.members().stream()
                .filter(each -> each.sharer().code().equals(member))
                .map(Portfolio.Member::state)
                .findFirst()
                .orElseThrow();
    }

    private static Portfolio of(List<Portfolio.Holding> holdings, Netting... nettings) {
        return Portfolio.of(Tables.KARTAMANTUL, holdings, List.of(nettings));
    }

    private final List<Portfolio.Holding> three =
            List.of(holding(WASTE, 5, 4, -3), holding(ROADS, 1, 1, 10), holding(SEWERS, 2, -1, 1));

    @Test
    void bantulLosesOnTheLandfillAndGainsOnRoadsAndIsHarmedAllTheSame() {
        Portfolio portfolio = of(three);

        assertThat(state(portfolio, "34.02")).isEqualTo(Judgement.State.HARMED);
        assertThat(portfolio.members().get(2).sum()).isEqualTo(Money.rupiah(8));
        assertThat(portfolio.verdict()).isEqualTo(Judgement.Verdict.INJUSTICE);
    }

    @Test
    void anAgreementThatItSignedMakesTheLossGood() {
        Portfolio portfolio = of(three, netting(false, List.of("34.71", "34.02"), WASTE, ROADS));

        assertThat(state(portfolio, "34.02")).isEqualTo(Judgement.State.SAFE);
        // Sleman did not sign, and its loss is elsewhere.
        assertThat(state(portfolio, "34.04")).isEqualTo(Judgement.State.HARMED);
        assertThat(portfolio.members().get(2).groups()).hasSize(2);
    }

    @Test
    void twoAgreementsThatShareAProgrammeJoinAllThree() {
        Portfolio portfolio = of(
                three, netting(false, List.of("34.04"), WASTE, ROADS), netting(false, List.of("34.04"), ROADS, SEWERS));

        assertThat(state(portfolio, "34.04")).isEqualTo(Judgement.State.SAFE);
        assertThat(portfolio.members().get(1).groups()).hasSize(1);
    }

    @Test
    void anEndedAgreementOrOneThatBindsNobodyNetsNothing() {
        assertThat(state(of(three, netting(true, List.of("34.02"), WASTE, ROADS)), "34.02"))
                .isEqualTo(Judgement.State.HARMED);
        assertThat(state(of(three, netting(false, List.of(), WASTE, ROADS)), "34.02"))
                .isEqualTo(Judgement.State.HARMED);
    }

    @Test
    void theFourVerdictsOverAll() {
        assertThat(of(List.of(holding(WASTE, 1, 1, 1))).verdict()).isEqualTo(Judgement.Verdict.COOPERATION);
        assertThat(of(List.of(holding(WASTE, 0, 0, 0))).verdict()).isEqualTo(Judgement.Verdict.HARMONY);
        assertThat(of(List.of(holding(WASTE, -1, -1, -1))).verdict()).isEqualTo(Judgement.Verdict.CONFLICT);
        assertThat(of(List.of(holding(WASTE, 1, 0, 1))).verdict()).isEqualTo(Judgement.Verdict.INJUSTICE);
        assertThat(of(List.of()).verdict()).isEqualTo(Judgement.Verdict.HARMONY);
    }

    @Test
    void whatIsToNetNeedsAnAgreementInForceAClauseAndTwoProgrammes() {
        List<AgreementsInWriting.Written> inForce =
                List.of(new AgreementsInWriting.Written("A-2026-001", "Sampah", List.of("34.71")));
        List<String> known = List.of("P-1", "P-2");

        assertThat(new NettingForm("A-2026-001", "Pasal 9", known)
                        .problems(inForce, known)
                        .none())
                .isTrue();
        assertThat(new NettingForm("A-2026-009", "", List.of("P-1", "P-1"))
                        .problems(inForce, known)
                        .list())
                .extracting(Problems.Problem::field)
                .containsExactly("perjanjian", "pasal", "program");
        assertThat(new NettingForm("A-2026-001", "Pasal 9", List.of("P-1", "P-7"))
                        .problems(inForce, known)
                        .any())
                .isTrue();
    }

    /** Without an agreement a member is harmed exactly if some programme harms it, whatever it gains elsewhere. */
    @Property(tries = 500)
    void thereIsNoNettingWithoutAnAgreement(
            @ForAll @IntRange(min = 1, max = 8) int programmes, @ForAll long seed, @ForAll boolean withStrangers) {
        Random random = new Random(seed);
        List<Portfolio.Holding> holdings = new ArrayList<>();
        for (int p = 0; p < programmes; p++) {
            holdings.add(
                    holding(new UUID(0, p), random.nextInt(21) - 5, random.nextInt(21) - 5, random.nextInt(21) - 5));
        }
        // Agreements that others signed, or that ended, change nothing for Bantul.
        List<Netting> foreign = withStrangers
                ? List.of(
                        netting(false, List.of("34.71", "34.04"), new UUID(0, 0), new UUID(0, 1)),
                        netting(true, List.of("34.02"), new UUID(0, 0), new UUID(0, 1), new UUID(0, 2)))
                : List.of();

        Portfolio portfolio = Portfolio.of(Tables.KARTAMANTUL, holdings, foreign);

        boolean harmedSomewhere = holdings.stream()
                .anyMatch(holding -> holding.gain("34.02").orElseThrow().isNegative());
        assertThat(state(portfolio, "34.02") == Judgement.State.HARMED).isEqualTo(harmedSomewhere);
        assertThat(portfolio.members().get(2).groups()).hasSize(programmes);
    }

    /** However agreements join programmes, every gain is counted once. */
    @Property(tries = 300)
    void nettingMovesNothing(@ForAll @IntRange(min = 1, max = 8) int programmes, @ForAll long seed) {
        Random random = new Random(seed);
        List<Portfolio.Holding> holdings = new ArrayList<>();
        for (int p = 0; p < programmes; p++) {
            holdings.add(holding(new UUID(0, p), random.nextInt(21) - 9, 0, random.nextInt(21) - 9));
        }
        List<Netting> nettings = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            nettings.add(netting(
                    false,
                    List.of("34.02"),
                    new UUID(0, random.nextInt(programmes)),
                    new UUID(0, random.nextInt(programmes))));
        }

        Portfolio portfolio = Portfolio.of(Tables.KARTAMANTUL, holdings, nettings);

        for (Portfolio.Member member : portfolio.members()) {
            assertThat(member.sum())
                    .isEqualTo(Money.sumInRupiah(holdings.stream()
                            .map(holding -> holding.gain(member.sharer().code()).orElseThrow())
                            .toList()));
        }
    }
}
