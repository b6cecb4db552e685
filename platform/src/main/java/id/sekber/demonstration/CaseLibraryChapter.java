package id.sekber.demonstration;

import id.sekber.cases.CaseForm;
import id.sekber.cases.CodeAgain;
import id.sekber.cases.GridColumn;
import id.sekber.cases.KeepCases;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A case that the office added from an abstract, and three shared cases that the technical team coded again. The second
 * codes show how differences look; they are the demonstration's own and no finding.
 */
@Component
@Order(210)
class CaseLibraryChapter implements Chapter {

    private final KeepCases keeping;
    private final CodeAgain coding;

    CaseLibraryChapter(KeepCases keeping, CodeAgain coding) {
        this.keeping = keeping;
        this.coding = coding;
    }

    @Override
    public void tell(Cast cast) {
        Demonstration.done(cast.as(Cast.Part.OFFICER, officer -> keeping.add(officer, linggamas())));
        secondCoding(cast, "pawonsari", "joint_secretariat", "developmental", "3", "roads;water;tourism", "memorandum");
        secondCoding(cast, "golekpawon", "coordination_forum", "information", "3", "tourism;health", "informal");
        secondCoding(cast, "selingkar-wilis", "joint_secretariat", "outreach", "6", "roads;tourism", "memorandum");
    }

    private void secondCoding(
            Cast cast, String id, String model, String network, String members, String sectors, String basis) {
        Map<GridColumn, String> codes = new EnumMap<>(GridColumn.class);
        codes.put(GridColumn.MODEL, model);
        codes.put(GridColumn.NETWORK, network);
        codes.put(GridColumn.MEMBERS, members);
        codes.put(GridColumn.SECTORS, sectors);
        codes.put(GridColumn.RULE, "consensus");
        codes.put(GridColumn.PROFESSIONAL_MANAGER, "no");
        codes.put(GridColumn.OWN_REVENUE, "no");
        codes.put(GridColumn.BASIS, basis);
        codes.put(GridColumn.LEGAL_PERSONALITY, "no");
        Demonstration.done(
                cast.as(Cast.Part.TECHNICAL, technical -> coding.code(technical, id, new CaseForm(codes, 0))));
    }

    /** What the abstract does not say stays unknown; the scores are the office's guess from it, with low confidence. */
    private static CaseForm linggamas() {
        Map<GridColumn, String> cells = new EnumMap<>(GridColumn.class);
        cells.put(GridColumn.NAME_ID, "Jembatan Linggamas (Purbalingga dan Banyumas)");
        cells.put(GridColumn.NAME_EN, "Linggamas bridge (Purbalingga and Banyumas)");
        cells.put(GridColumn.COUNTRY, "ID");
        cells.put(GridColumn.REGION_ID, "Jawa Tengah");
        cells.put(GridColumn.REGION_EN, "Central Java");
        cells.put(GridColumn.SUMMARY_ID, """
                        Dua kabupaten bertetangga bekerja sama membangun jembatan perbatasan. Kajian atas enam faktor kerja sama menemukan bahwa kajian kebutuhan dan tokoh penggerak belum optimal.""");
        cells.put(GridColumn.SUMMARY_EN, """
                        Two neighbouring regencies cooperate on a bridge across their border. A study of six factors of cooperation found needs assessment and champion not yet optimal.""");
        cells.put(GridColumn.MEMBERS, "2");
        cells.put(GridColumn.SECTORS, "roads");
        cells.put(GridColumn.ECONOMIC_SOCIETY, "none");
        cells.put(GridColumn.CIVIL_SOCIETY, "none");
        cells.put(GridColumn.LEVELS, "local");
        cells.put(GridColumn.SERVICE_DELIVERY, "0.4");
        cells.put(GridColumn.DURABILITY, "0.4");
        cells.put(GridColumn.EQUITY_BETWEEN_MEMBERS, "0.4");
        cells.put(GridColumn.FINANCIAL_SUSTAINABILITY, "0.4");
        cells.put(GridColumn.SCORE_REASON_ID, "Dugaan dari abstrak saja; kajiannya belum dibaca.");
        cells.put(GridColumn.SCORE_REASON_EN, "A guess from the abstract alone; the study was not read.");
        cells.put(
                GridColumn.LESSONS,
                "Kajian kebutuhan dan tokoh penggerak perlu disiapkan sebelum membangun. | Needs assessment and a champion have to be prepared before building.");
        cells.put(
                GridColumn.SOURCES,
                "Pradany, Santoso, Djumiarti: kerja sama pembangunan Jembatan Linggamas (abstrak) |  |  | yes");
        cells.put(GridColumn.CONFIDENCE, "low");
        cells.put(
                GridColumn.CODING_NOTE_ID,
                "Hanya abstrak yang dibaca. Tahun, bentuk, dasar hukum, dan dana belum diketahui.");
        cells.put(
                GridColumn.CODING_NOTE_EN,
                "Only the abstract was read. Year, form, legal basis and money are unknown.");
        return new CaseForm(cells, 0);
    }
}
