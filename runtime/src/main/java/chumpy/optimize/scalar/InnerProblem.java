package chumpy.optimize.scalar;

/** The function behind an oracle without its constraints, for an algorithm that runs within another. */
class InnerProblem implements ScalarProblem {
    private final Oracle outer;
    private final double[] x;

    InnerProblem(Oracle outer) {
        this.outer = outer;
        this.x = new double[outer.size()];
    }

    /** What global methods minimise with from a point that is promising. */
    static Algorithm localSearch() {
        return new LimitedMemoryBfgsB(10, 1e-12, 1e-7, 20);
    }

    /** Runs an algorithm whose evaluations count in the outer run and whose iterations do not. */
    static Oracle run(Oracle outer, ScalarProblem problem, Algorithm algorithm, int iterations, double[] start) {
        Limits limits = new Limits(iterations, Integer.MAX_VALUE, () -> null);
        Oracle inner = new Oracle(problem, outer.box(), limits, 0, null);
        inner.value(start);
        inner.run(algorithm, start);
        return inner;
    }

    final Oracle outer() {
        return outer;
    }

    /** The point that was evaluated last. */
    final double[] x() {
        return x;
    }

    @Override
    public final int size() {
        return x.length;
    }

    @Override
    public double value(double[] at) {
        System.arraycopy(at, 0, x, 0, x.length);
        return outer.value(x);
    }

    @Override
    public void gradient(double[] gradient) {
        outer.gradient(x, gradient);
    }

    @Override
    public void hessianTimes(double[] v, double[] product) {
        outer.hessianTimes(x, v, product);
    }

    @Override
    public final int equalities() {
        return 0;
    }

    @Override
    public final int inequalities() {
        return 0;
    }

    @Override
    public final void constraints(double[] c) {}

    @Override
    public final void constraintJacobian(double[] jacobian) {}
}
