package keep.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A door outside this package that answers with pages: what goes wrong behind it is told by a page
/// too. Every other door answers programs, with one line of JSON whatever they say they accept.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPeople {}
