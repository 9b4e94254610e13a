package chumpy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an accessor without parameters as a term that the primitive is not differentiable with respect to: an axis,
 * an index array, a table. Arrays are copied on the way in, and not on the way out: what the accessor returns is only
 * read. A term of type {@code Ch} is followed for changes and not differentiated. An abstract accessor is a required
 * term; a concrete one gives its default.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Term {}
