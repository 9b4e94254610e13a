package chumpy.io;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A term of every type that can be saved. */
@Primitive
public abstract class Kitchen extends Ch {
    /** A choice. */
    public enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "not its name";
            }
        }
    }

    @DTerm
    public abstract Ch x();

    @DTerm
    public abstract List<Ch> more();

    @Term
    public abstract Ch followed();

    @Term
    public abstract boolean truth();

    @Term
    public abstract int whole();

    @Term
    public abstract long wide();

    @Term
    public abstract double real();

    @Term
    public abstract float single();

    @Term
    public abstract short small();

    @Term
    public abstract byte tiny();

    @Term
    public abstract char letter();

    @Term
    public abstract String text();

    @Term
    public abstract @Nullable String nothing();

    @Term
    public abstract Colour colour();

    @Term
    public abstract NdArray table();

    @Term
    public abstract int[][] wholes();

    @Term
    public abstract long[] wides();

    @Term
    public abstract double[] reals();

    @Term
    public abstract boolean[] truths();

    @Term
    public abstract String[] texts();

    @Term
    public abstract Colour[] colours();

    @Term
    public abstract NdArray[] tables();

    @Term
    public int byDefault() {
        return 42;
    }

    @Override
    protected NdArray computeR() {
        return x().r();
    }

    @DrWrt("x")
    Jacobian drX() {
        return Jacobian.identity(x().size());
    }

    @DrWrt("more")
    Jacobian drMore(int i) {
        return Jacobian.zeros(x().size(), more().get(i).size());
    }

    /** An expression of its term. */
    @Primitive
    public abstract static class Twice extends Ch {
        @DTerm
        public abstract Ch x();

        @Override
        protected Ch compose() {
            return x().multiply(2);
        }
    }

    /** Has a term that no file can hold. */
    @Primitive
    public abstract static class Odd extends Ch {
        @Term
        public abstract Ch x();

        @Term
        public abstract List<String> list();

        @Override
        protected NdArray computeR() {
            return x().r();
        }
    }
}
