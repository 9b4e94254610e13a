package chumpy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an accessor without parameters, of type {@code Ch} or {@code List<Ch>}, as a term that the primitive is
 * differentiable with respect to. An abstract accessor is a required term; a concrete one gives its default.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface DTerm {}
