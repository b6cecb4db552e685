/**
 * The database: the server that travels with Sekber or one that the environment names, its roles, and on whose behalf
 * each transaction asks. Begin reading at {@link id.sekber.database.Database}.
 */
@NullMarked
package id.sekber.database;

import org.jspecify.annotations.NullMarked;
