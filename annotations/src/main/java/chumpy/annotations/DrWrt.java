package chumpy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that returns the local derivative of a primitive's value with respect to one {@link DTerm}: a
 * {@code chumpy.Jacobian} with a row for each entry of the value and a column for each entry of the term, both in
 * row-major order. It takes no parameter, or, for a term of type {@code List<Ch>}, the {@code int} index within the
 * list. The chain rule, and the addition of several slots that hold one node, are the engine's.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface DrWrt {
    /**
     * The name of the term.
     *
     * @return a single name
     */
    String value();
}
