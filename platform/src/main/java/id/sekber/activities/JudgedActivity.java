package id.sekber.activities;

import id.sekber.spreadsheets.JudgedRow;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of activities.
 *
 * @param activity what would be saved; null where nothing would be
 * @param changed the columns that would change
 * @param problems by column, what keeps the row out
 * @param written the row as it stood in the file
 */
record JudgedActivity(
        int line,
        RowState state,
        @Nullable Activity activity,
        List<ActivityColumn> changed,
        Problems problems,
        Map<ActivityColumn, String> written)
        implements JudgedRow {

    JudgedActivity faulty(String column, String key, Object... arguments) {
        return new JudgedActivity(line, RowState.FAULT, null, List.of(), problems.and(column, key, arguments), written);
    }

    @Override
    public String name() {
        return written.getOrDefault(ActivityColumn.TITLE, "");
    }

    @Override
    public String code() {
        return written.getOrDefault(ActivityColumn.NUMBER, "");
    }

    @Override
    public List<String> changedColumns() {
        return changed.stream().map(ActivityColumn::messageKey).toList();
    }

    @Override
    public List<String> cells() {
        return Arrays.stream(ActivityColumn.values())
                .map(column -> written.getOrDefault(column, ""))
                .toList();
    }
}
