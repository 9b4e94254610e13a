package chumpy.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method without parameters whose result is remembered until one of the named terms changes. It is computed
 * only when asked for. Beside terms it may name other {@code @DependsOn} methods, whose terms it then inherits.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface DependsOn {
    /**
     * The names of terms, or of other {@code @DependsOn} methods, that the result is computed from.
     *
     * @return at least one name
     */
    String[] value();
}
