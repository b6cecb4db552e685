/** People, their sign-in and sessions, their roles, and the rights that use cases declare. */
@NullMarked
package id.sekber.accounts;

import org.jspecify.annotations.NullMarked;
