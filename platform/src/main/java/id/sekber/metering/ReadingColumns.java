package id.sekber.metering;

import id.sekber.tables.Column;
import java.util.List;

/** The columns of readings in files, in their order. */
final class ReadingColumns {

    static final int METER = 0;
    static final int SLIP = 1;
    static final int DAY = 2;
    static final int MEMBER = 3;
    static final int QUANTITY = 4;
    static final int NOTE = 5;

    static final List<Column> ALL = List.of(
            new Column("meter", "metering.meter"),
            new Column("slip", "metering.slip"),
            new Column("date", "metering.day"),
            new Column("member", "metering.member.code"),
            new Column("quantity", "metering.quantity"),
            new Column("note", "metering.note"));

    private ReadingColumns() {}
}
