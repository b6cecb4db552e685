/** The database: the server that travels with Sekber, its roles, and on whose behalf each transaction asks. */
@NullMarked
package id.sekber.database;

import org.jspecify.annotations.NullMarked;
