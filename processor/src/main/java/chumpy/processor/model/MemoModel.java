package chumpy.processor.model;

/**
 * A remembered value.
 *
 * @param index its number, in the order of declaration
 * @param method the method that computes it
 * @param mark its annotation
 * @param terms the set of terms it depends on, through other remembered values too
 * @param nullability whether it may be null
 */
public record MemoModel(int index, MethodModel method, Mark mark, long terms, Nullability nullability) {
    /**
     * Its name.
     *
     * @return the method's
     */
    public String name() {
        return method.name();
    }

    /**
     * Its place in a set of remembered values.
     *
     * @return a number with a single bit
     */
    public long bit() {
        return 1L << index;
    }
}
