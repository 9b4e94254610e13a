package good;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.annotations.DependsOn;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Type parameters and arrays of all sorts.
 *
 * @param <K> the keys
 * @param <V> the values
 */
@Primitive
public abstract class Table<K extends Comparable<K>, V extends List<? super K>> extends Ch {
    /** For the generated class. */
    protected Table() {}

    /** The table. */
    @Term
    abstract Map<K, V> map();

    /** Rows of numbers. */
    @Term
    abstract double[][][] rows();

    @Term
    abstract int @Nullable [] order();

    @Term
    abstract @Nullable V fallback();

    @Term
    abstract K[] keys();

    @DependsOn({"map", "keys"})
    @Nullable V first() {
        return map().get(keys()[0]);
    }

    @Override
    protected NdArray computeR() {
        return NdArray.of(rows()[0][0]);
    }
}
