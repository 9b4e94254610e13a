package chumpy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an abstract subclass of {@code chumpy.Ch} as a primitive: a kind of node with terms, a value and local
 * derivatives. For a class {@code Select} the processor generates {@code ChSelect} in the same package; the names of
 * nested classes are joined with {@code _}, so {@code Outer.Inner} becomes {@code ChOuter_Inner}.
 *
 * <p>The class must be abstract, neither final nor private nor an inner class, and have a constructor without
 * parameters. It either overrides {@code computeR()} and gives a {@link DrWrt} method for each {@link DTerm}, or
 * overrides {@code compose()}, which returns an expression of its terms.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Primitive {}
