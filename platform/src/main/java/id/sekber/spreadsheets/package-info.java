/** Spreadsheets: tables that go out as workbooks, and come in again row by row. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "database", "vocabulary"})
package id.sekber.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
