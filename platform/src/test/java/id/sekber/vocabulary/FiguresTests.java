package id.sekber.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private static final Instant MORNING = Instant.parse("2026-11-24T03:12:59Z");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Figures indonesian = new Figures(Locale.forLanguageTag("id-ID"));
    private final Figures english = new Figures(Locale.ENGLISH);

    @Test
    void speaksIndonesianUnlessAskedForEnglish() {
        assertThat(new Figures(Locale.FRENCH).number(1234)).isEqualTo("1.234");
        assertThat(new Figures(Locale.ROOT).number(1234)).isEqualTo("1.234");
        assertThat(new Figures(Locale.UK).number(1234)).isEqualTo("1,234");
    }

    @Test
    void writesRupiahInFull() {
        assertThat(indonesian.money(Money.rupiah(7_950_000_000L))).isEqualTo("Rp7.950.000.000");
        assertThat(indonesian.money(Money.rupiah(-50_000_000))).isEqualTo("-Rp50.000.000");
        assertThat(indonesian.money(Money.rupiah(0))).isEqualTo("Rp0");
        assertThat(indonesian.money(Money.rupiah(999))).isEqualTo("Rp999");
        assertThat(indonesian.money(Money.rupiah(1000))).isEqualTo("Rp1.000");
        assertThat(english.money(Money.rupiah(7_950_000_000L))).isEqualTo("Rp7,950,000,000");
        assertThat(english.money(Money.rupiah(-50_000_000))).isEqualTo("-Rp50,000,000");
    }

    @Test
    void hidesNoSen() {
        assertThat(indonesian.money(Money.rupiah("1000.5"))).isEqualTo("Rp1.000,50");
        assertThat(indonesian.money(Money.rupiah("-0.05"))).isEqualTo("-Rp0,05");
        assertThat(english.money(Money.rupiah("1000.5"))).isEqualTo("Rp1,000.50");
    }

    @Test
    void namesOtherCurrencies() {
        Money dollars = new Money(new BigDecimal("-1234.50"), Currency.getInstance("USD"));

        assertThat(indonesian.money(dollars)).isEqualTo("-USD 1.234,50");
        assertThat(english.money(dollars)).isEqualTo("-USD 1,234.50");
    }

    @Test
    void writesBillionsAtTwoDecimals() {
        assertThat(indonesian.billions(Money.rupiah(7_950_000_000L))).isEqualTo("7,95");
        assertThat(indonesian.billions(Money.rupiah(9_000_000_000L))).isEqualTo("9,00");
        assertThat(indonesian.billions(Money.rupiah(-1_234_565_000_000L))).isEqualTo("-1.234,57");
        assertThat(indonesian.billions(Money.rupiah(-1))).isEqualTo("0,00");
        assertThat(english.billions(Money.rupiah(7_950_000_000L))).isEqualTo("7.95");
    }

    @Test
    void writesWhatIsUnknownInTheWordsOfTheCaller() {
        assertThat(indonesian.<Money>orUnknown(null, indonesian::money, "Belum diketahui"))
                .isEqualTo("Belum diketahui");
        assertThat(indonesian.orUnknown(Money.rupiah(0), indonesian::money, "Belum diketahui"))
                .isEqualTo("Rp0");
    }

    @Test
    void writesNumbersWithAllTheirDecimals() {
        assertThat(indonesian.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(indonesian.number(new BigDecimal("1E+6"))).isEqualTo("1.000.000");
        assertThat(indonesian.number(new BigDecimal("-0.125"))).isEqualTo("-0,125");
        assertThat(indonesian.number(BigDecimal.ZERO.setScale(3))).isEqualTo("0");
        assertThat(indonesian.number(Long.MIN_VALUE)).isEqualTo("-9.223.372.036.854.775.808");
        assertThat(english.number(new BigDecimal("1234.50"))).isEqualTo("1,234.5");
    }

    @Test
    void roundsNumbersHalfUpToTheDecimalsAskedFor() {
        assertThat(indonesian.number(new BigDecimal("1234.565"), 2)).isEqualTo("1.234,57");
        assertThat(indonesian.number(new BigDecimal("9"), 1)).isEqualTo("9,0");
        assertThat(english.number(new BigDecimal("0.5"), 0)).isEqualTo("1");
    }

    @Test
    void writesPercentWithASpaceInIndonesian() {
        assertThat(indonesian.percent(Share.of(53, 100), 1)).isEqualTo("53 %");
        assertThat(indonesian.percent(Share.of(1, 8), 1)).isEqualTo("12,5 %");
        assertThat(indonesian.percent(Share.of(1, 3), 1)).isEqualTo("33,3 %");
        assertThat(indonesian.percent(Share.of(2, 3), 0)).isEqualTo("67 %");
        assertThat(indonesian.percent(Share.WHOLE, 2)).isEqualTo("100 %");
        assertThat(indonesian.percent(new BigDecimal("-0.0515"), 1)).isEqualTo("-5,2 %");
        assertThat(indonesian.percent(new BigDecimal("12.5"), 1)).isEqualTo("1.250 %");
        assertThat(english.percent(Share.of(1, 8), 1)).isEqualTo("12.5%");
    }

    @Test
    void writesDatesInWords() {
        LocalDate date = LocalDate.of(2026, 11, 4);

        assertThat(indonesian.date(date)).isEqualTo("4 November 2026");
        assertThat(indonesian.dayAndMonth(LocalDate.of(2026, 12, 8))).isEqualTo("8 Desember");
        assertThat(indonesian.dateWithWeekday(LocalDate.of(2026, 11, 24))).isEqualTo("Selasa, 24 November 2026");
        assertThat(english.dateWithWeekday(LocalDate.of(2026, 11, 24))).isEqualTo("Tuesday, 24 November 2026");
    }

    @Test
    void knowsAllMonthsAndWeekdays() {
        assertThat(Stream.of(Month.values()).map(month -> indonesian.dayAndMonth(LocalDate.of(2026, month, 1))))
                .containsExactly(
                        "1 Januari",
                        "1 Februari",
                        "1 Maret",
                        "1 April",
                        "1 Mei",
                        "1 Juni",
                        "1 Juli",
                        "1 Agustus",
                        "1 September",
                        "1 Oktober",
                        "1 November",
                        "1 Desember");
        assertThat(Stream.of(Month.values()).map(month -> english.dayAndMonth(LocalDate.of(2026, month, 1))))
                .containsExactly(
                        "1 January",
                        "1 February",
                        "1 March",
                        "1 April",
                        "1 May",
                        "1 June",
                        "1 July",
                        "1 August",
                        "1 September",
                        "1 October",
                        "1 November",
                        "1 December");
        assertThat(Stream.iterate(LocalDate.of(2026, 11, 23), day -> day.plusDays(1))
                        .limit(7)
                        .map(indonesian::dateWithWeekday)
                        .map(text -> text.substring(0, text.indexOf(','))))
                .containsExactly("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    }

    @Test
    void writesTimesWithTheirZone() {
        assertThat(indonesian.dateTime(MORNING, JAKARTA)).isEqualTo("24 November 2026 pukul 10.12 WIB");
        assertThat(indonesian.time(MORNING, ZoneId.of("Asia/Pontianak"))).isEqualTo("10.12 WIB");
        assertThat(indonesian.time(MORNING, ZoneId.of("Asia/Makassar"))).isEqualTo("11.12 WITA");
        assertThat(indonesian.time(MORNING, ZoneId.of("Asia/Jayapura"))).isEqualTo("12.12 WIT");
        assertThat(english.dateTime(MORNING, JAKARTA)).isEqualTo("24 November 2026 at 10:12 WIB");
    }

    @Test
    void writesOtherZonesByTheirDistanceFromUtc() {
        assertThat(indonesian.time(MORNING, ZoneId.of("Europe/Berlin"))).isEqualTo("04.12 UTC+01:00");
        assertThat(indonesian.time(MORNING, ZoneOffset.UTC)).isEqualTo("03.12 UTC+00:00");
    }

    @Test
    void takesTheDayFromTheZoneOfTheReader() {
        assertThat(indonesian.dateTime(Instant.parse("2026-12-31T17:00:00Z"), JAKARTA))
                .isEqualTo("1 Januari 2027 pukul 00.00 WIB");
    }

    @Test
    void doesNotDependOnTheLocaleOfTheMachine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(indonesian.dateTime(MORNING, JAKARTA)).isEqualTo("24 November 2026 pukul 10.12 WIB");
            assertThat(indonesian.money(Money.rupiah(1000))).isEqualTo("Rp1.000");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void saysThatDaysAreWorkingDays() {
        assertThat(indonesian.workingDays(3)).isEqualTo("3 hari kerja");
        assertThat(indonesian.workingDays(0)).isEqualTo("0 hari kerja");
        assertThat(english.workingDays(1)).isEqualTo("1 working day");
        assertThat(english.workingDays(3)).isEqualTo("3 working days");
    }
}
