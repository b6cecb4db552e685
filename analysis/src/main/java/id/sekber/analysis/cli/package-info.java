/** The command line: one JSON question in, one JSON answer out. */
@NullMarked
package id.sekber.analysis.cli;

import org.jspecify.annotations.NullMarked;
