/// How requests are read and answers written: strict JSON in, strict JSON out, and one shape for
/// every refusal.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package keep.work.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
