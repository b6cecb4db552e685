/** Spreadsheets: tables that go out to workbooks and text files and come in again row by row, looked at before they are taken. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "database", "vocabulary"})
package id.sekber.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
