/** Delivery: messages that leave the program, by e-mail or by a messaging gateway, kept until they are delivered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "database", "vocabulary"})
package id.sekber.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
