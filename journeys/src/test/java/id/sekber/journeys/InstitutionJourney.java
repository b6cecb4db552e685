package id.sekber.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the institution stands, next to cases from home and abroad. */
class InstitutionJourney extends InABrowser {

    @ParameterizedTest
    @EnumSource
    void theSecretariatSeesItselfBesideCases(Screen screen) {
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/kelembagaan");
            officer.findsThePageInOrder("kelembagaan");
            officer.opens("/kasus?sektor=waste");
            officer.seesHeading("Perpustakaan kasus");
            officer.findsThePageInOrder("kasus");
            officer.opens("/kasus/sarbagita");
            officer.findsThePageInOrder("satu-kasus");
            officer.opens("/kasus/banding?k=sekber-kartamantul&k=sarbagita&k=banjarbakula");
            officer.findsThePageInOrder("perbandingan");
            officer.opens("/kelembagaan/cetak");
            officer.findsThePageInOrder("kelembagaan-cetak");
        }
    }
}
