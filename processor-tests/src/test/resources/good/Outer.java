package good;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DependsOn;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;

/** Nesting and inheritance. */
public final class Outer {
    private Outer() {}

    interface Axial {
        @Term
        default int axis() {
            return 0;
        }
    }

    /** Lends what it has. */
    abstract static class Base<A> extends Ch {
        @DTerm
        abstract Ch x();

        @Term
        protected abstract A what();

        @DependsOn({"what", "axis"})
        String text() {
            return "" + what();
        }

        @OnChanged("what")
        void whatChanged() {}

        @DrWrt("x")
        Jacobian drX() {
            return Jacobian.identity(x().size());
        }
    }

    static final class Middle {
        private Middle() {}

        @Primitive
        abstract static class Inner extends Base<String> implements Axial {
            @DTerm
            abstract Ch y();

            @Override
            protected String what() {
                return "nothing";
            }

            @Override
            protected NdArray computeR() {
                return x().r();
            }

            @DrWrt("y")
            Jacobian drY() {
                return Jacobian.zeros(x().size(), y().size());
            }
        }
    }
}
