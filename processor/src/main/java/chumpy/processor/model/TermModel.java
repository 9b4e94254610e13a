package chumpy.processor.model;

import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A term of a primitive.
 *
 * @param index its number, in the order of declaration
 * @param accessor the method that is named after it
 * @param role {@link Role#DTERM} or {@link Role#TERM}
 * @param kind what it is to the primitive
 * @param nullability whether it may be null
 * @param doc what its author wrote about it
 */
public record TermModel(
        int index, MethodModel accessor, Role role, TermKind kind, Nullability nullability, DocText doc) {
    /**
     * Its name.
     *
     * @return the name of its accessor
     */
    public String name() {
        return accessor.name();
    }

    /**
     * Its type.
     *
     * @return what its accessor returns
     */
    public TypeMirror type() {
        return accessor.returnType();
    }

    /**
     * Whether its accessor gives a default.
     *
     * @return false if it must be given
     */
    public boolean hasDefault() {
        return !accessor.is(Modifier.ABSTRACT);
    }

    /**
     * Whether it may be null.
     *
     * @return true if its accessor says so
     */
    public boolean isNullable() {
        return nullability.isNullable();
    }

    /**
     * Whether it is of a primitive Java type.
     *
     * @return true for numbers, characters and truth values
     */
    public boolean isJavaPrimitive() {
        return type().getKind().isPrimitive();
    }

    /**
     * How many dimensions its array has.
     *
     * @return 0 if it is no array
     */
    public int arrayDimensions() {
        int dimensions = 0;
        for (TypeMirror t = type(); t.getKind() == TypeKind.ARRAY; t = ((ArrayType) t).getComponentType()) {
            dimensions++;
        }
        return dimensions;
    }

    /**
     * Its place in a set of terms.
     *
     * @return a number with a single bit
     */
    public long bit() {
        return 1L << index;
    }
}
