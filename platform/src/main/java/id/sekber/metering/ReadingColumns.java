package id.sekber.metering;

import id.sekber.spreadsheets.Column;
import java.util.List;

/** The columns of readings in files, in their order. */
final class ReadingColumns {

    static final Column METER = new Column("meter", "metering.meter");
    static final Column SLIP = new Column("slip", "metering.slip");
    static final Column DAY = new Column("date", "metering.day");
    static final Column MEMBER = new Column("member", "metering.member.code");
    static final Column QUANTITY = new Column("quantity", "metering.quantity");
    static final Column NOTE = new Column("note", "metering.note");

    static final List<Column> ALL = List.of(METER, SLIP, DAY, MEMBER, QUANTITY, NOTE);

    private ReadingColumns() {}
}
