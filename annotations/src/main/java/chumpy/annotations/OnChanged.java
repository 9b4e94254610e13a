package chumpy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code void} method without parameters that is called once after one or more of the named terms have
 * changed, right before the next {@code computeR} or derivative and never at the assignment itself. The first
 * computation counts as a change of every term.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OnChanged {
    /**
     * The names of the terms whose change is awaited.
     *
     * @return at least one name
     */
    String[] value();
}
