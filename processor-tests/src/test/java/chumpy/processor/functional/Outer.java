package chumpy.processor.functional;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DependsOn;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import java.util.ArrayList;
import java.util.List;

/** Nested primitives that inherit all they can from a base class and an interface. */
final class Outer {
    private Outer() {}

    /** Has a power. */
    interface Raised {
        /** The power; 1 unless given. */
        @Term
        default int power() {
            return 1;
        }

        /** How often the power was looked at. */
        @DependsOn("power")
        default double[] powers() {
            return new double[] {power()};
        }
    }

    /** Elementwise functions of one argument and a bias of any type. */
    abstract static class Elementwise<B> extends Ch {
        final List<String> log = new ArrayList<>();

        @DTerm
        abstract Ch x();

        @Term
        protected abstract B bias();

        abstract double value(double x);

        abstract double slope(double x);

        @OnChanged("x")
        void xChanged() {
            log.add("x");
        }

        @DependsOn("x")
        double[] slopes() {
            log.add("slopes");
            double[] slopes = x().r().toArray();
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] = slope(slopes[i]);
            }
            return slopes;
        }

        @Override
        protected NdArray computeR() {
            double[] r = x().r().toArray();
            for (int i = 0; i < r.length; i++) {
                r[i] = value(r[i]);
            }
            return NdArray.of(r);
        }

        @DrWrt("x")
        Jacobian drX() {
            return Jacobian.diagonal(slopes());
        }
    }

    /** {@code x^power + bias}. */
    @Primitive
    abstract static class Power extends Elementwise<Double> implements Raised {
        @Override
        double value(double x) {
            return Math.pow(x, powers()[0]) + bias();
        }

        @Override
        double slope(double x) {
            return power() * Math.pow(x, power() - 1);
        }

        /** An override takes the place and the annotation of what it overrides. */
        @Override
        @DependsOn({"x", "power"})
        double[] slopes() {
            return super.slopes();
        }
    }

    /** Power with a base of its own inside: {@code ChOuter_Deep_Square}. */
    static final class Deep {
        private Deep() {}

        /** The square; the bias is fixed by a default. */
        @Primitive
        abstract static class Square extends Power {
            @Override
            public int power() {
                return 2;
            }

            @Override
            protected Double bias() {
                return 0.0;
            }
        }
    }
}
