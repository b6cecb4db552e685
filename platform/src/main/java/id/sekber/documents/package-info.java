/** Documents: a legal text as structure, written as DOCX and as PDF. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.sekber.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
