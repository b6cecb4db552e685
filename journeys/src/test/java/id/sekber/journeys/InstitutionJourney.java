package id.sekber.journeys;

/** Where the institution stands, next to cases from home and abroad. */
class InstitutionJourney extends InABrowser {

    @OnEveryScreen
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
