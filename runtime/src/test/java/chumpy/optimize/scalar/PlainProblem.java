package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A problem from functions of arrays, which writes down where it was evaluated. Derivatives are central differences. */
final class PlainProblem implements ScalarProblem {
    private static final double STEP = Math.cbrt(Math.ulp(1.0));

    private final int size;
    private final ToDoubleFunction<double[]> f;
    private final int equalities;
    private final Function<double[], double[]> c;
    private final int constraints;
    private final List<double[]> seen = new ArrayList<>();
    private double[] x = {};

    PlainProblem(int size, ToDoubleFunction<double[]> f) {
        this(size, f, 0, x -> new double[0]);
    }

    PlainProblem(int size, ToDoubleFunction<double[]> f, int equalities, Function<double[], double[]> c) {
        this.size = size;
        this.f = f;
        this.equalities = equalities;
        this.c = c;
        this.constraints = c.apply(new double[size]).length;
    }

    /** An oracle that nothing limits. */
    Oracle oracle(Box box) {
        return oracle(box, Integer.MAX_VALUE);
    }

    Oracle oracle(Box box, int maxEvaluations) {
        Limits limits = new Limits(3_000, maxEvaluations, () -> (Stop) null);
        return new Oracle(this, box, limits, 1e-6, null);
    }

    static Box box(double[] lower, double[] upper) {
        Box box = Box.unbounded(lower.length);
        System.arraycopy(lower, 0, box.lower(), 0, lower.length);
        System.arraycopy(upper, 0, box.upper(), 0, upper.length);
        return box;
    }

    static Box cube(int size, double lower, double upper) {
        Box box = Box.unbounded(size);
        java.util.Arrays.fill(box.lower(), lower);
        java.util.Arrays.fill(box.upper(), upper);
        return box;
    }

    /** The points at which f was asked for. */
    List<double[]> seen() {
        return seen;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double value(double[] at) {
        x = at.clone();
        seen.add(x);
        return f.applyAsDouble(x.clone());
    }

    private double[] moved(int i, double h) {
        double[] y = x.clone();
        y[i] += h;
        return y;
    }

    @Override
    public void gradient(double[] gradient) {
        for (int i = 0; i < size; i++) {
            gradient[i] = (f.applyAsDouble(moved(i, STEP)) - f.applyAsDouble(moved(i, -STEP))) / (2 * STEP);
        }
    }

    @Override
    public void hessianTimes(double[] v, double[] product) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int equalities() {
        return equalities;
    }

    @Override
    public int inequalities() {
        return constraints - equalities;
    }

    @Override
    public void constraints(double[] values) {
        System.arraycopy(c.apply(x.clone()), 0, values, 0, constraints);
    }

    @Override
    public void constraintJacobian(double[] jacobian) {
        for (int j = 0; j < size; j++) {
            double[] ahead = c.apply(moved(j, STEP));
            double[] behind = c.apply(moved(j, -STEP));
            for (int i = 0; i < constraints; i++) {
                jacobian[i * size + j] = (ahead[i] - behind[i]) / (2 * STEP);
            }
        }
    }
}
