/** The shell that no capability owns: layout, navigation, home, errors, language, and the page that templates speak to. */
@NullMarked
package id.sekber.site;

import org.jspecify.annotations.NullMarked;
