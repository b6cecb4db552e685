package id.sekber.regions;

import static java.util.stream.Collectors.toMap;

import id.sekber.vocabulary.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outlines in the table that {@code import boundaries} fills. */
@Component
class ImportedOutlines implements Outlines {

    private final JdbcClient jdbc;

    ImportedOutlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String stamp() {
        return jdbc.sql("select concat_ws(' ', count(*), max(imported_at)) from regions.boundary")
                .query(String.class)
                .single();
    }

    @Override
    public Map<RegionCode, Outline> of(Collection<RegionCode> regions) {
        List<String> codes = regions.stream().map(RegionCode::text).toList();
        return jdbc
                .sql("select code, outline_wkb, source, licence from regions.boundary where code in (:codes)")
                .param("codes", codes)
                .query((row, number) -> outline(row))
                .list()
                .stream()
                .collect(toMap(Outline::code, Function.identity()));
    }

    private static Outline outline(ResultSet row) throws SQLException {
        String code = row.getString("code");
        try {
            return new Outline(
                    RegionCode.of(code),
                    new WKBReader().read(row.getBytes("outline_wkb")),
                    new RegionMap.Origin(row.getString("source"), row.getString("licence")));
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "The outline of %s is damaged; import its boundaries again.".formatted(code), e);
        }
    }
}
