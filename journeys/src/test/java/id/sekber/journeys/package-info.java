/** The secretariat's work as stories in a real browser, told by role and label. */
@NullMarked
package id.sekber.journeys;

import org.jspecify.annotations.NullMarked;
