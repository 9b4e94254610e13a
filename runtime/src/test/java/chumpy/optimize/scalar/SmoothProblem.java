package chumpy.optimize.scalar;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** An unconstrained problem from plain functions. */
final class SmoothProblem implements ScalarProblem {
    private final int size;
    private final ToDoubleFunction<double[]> f;
    private final VectorFunction gradient;
    private final ProductFunction product;
    private double[] x = {};

    /** A vector that depends on a point. */
    @FunctionalInterface
    interface VectorFunction {
        double[] at(double[] x);
    }

    /** A vector that depends on a point and a vector. */
    @FunctionalInterface
    interface ProductFunction {
        double[] at(double[] x, double[] v);
    }

    SmoothProblem(int size, ToDoubleFunction<double[]> f, VectorFunction gradient, ProductFunction product) {
        this.size = size;
        this.f = f;
        this.gradient = gradient;
        this.product = product;
    }

    /** {@code x'A x / 2 + b'x}. */
    static SmoothProblem quadratic(double[][] a, double[] b) {
        return new SmoothProblem(
                b.length,
                x -> Dense.dot(x, Dense.times(a, x)) / 2 + Dense.dot(b, x),
                x -> Dense.plus(Dense.times(a, x), 1, b),
                (x, v) -> Dense.times(a, v));
    }

    Oracle oracle() {
        return oracle(Box.unbounded(size));
    }

    Oracle oracle(Box box) {
        Supplier<chumpy.optimize.@Nullable Stop> nobody = () -> null;
        return new Oracle(this, box, new Limits(100_000, 100_000, nobody), 0, null);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double value(double[] point) {
        x = point.clone();
        return f.applyAsDouble(x);
    }

    @Override
    public void gradient(double[] out) {
        System.arraycopy(gradient.at(x), 0, out, 0, size);
    }

    @Override
    public void hessianTimes(double[] v, double[] out) {
        System.arraycopy(product.at(x, v), 0, out, 0, size);
    }

    @Override
    public int equalities() {
        return 0;
    }

    @Override
    public int inequalities() {
        return 0;
    }

    @Override
    public void constraints(double[] c) {}

    @Override
    public void constraintJacobian(double[] jacobian) {}
}
