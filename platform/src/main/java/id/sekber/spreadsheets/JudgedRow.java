package id.sekber.spreadsheets;

import id.sekber.vocabulary.Problems;
import java.util.List;

/** A row of a file, held against what there is now. */
public interface JudgedRow {

    /** In the file, from 1. */
    int line();

    RowState state();

    /** What it is about, in the words of the file. */
    String name();

    /** By which it is known; empty where that is not told yet. */
    String code();

    /** What keeps the row out; the field of each is the key of its column. */
    Problems problems();

    /** Message keys of the columns that would change. */
    default List<String> changedColumns() {
        return List.of();
    }

    /** As they stand in the file, in the order of the columns. */
    List<String> cells();
}
