package chumpy.optimize;

import chumpy.optimize.scalar.ScalarProblem;

/** A problem whose evaluations are timed. */
record Timed(ScalarProblem problem, Stopwatch clock) implements ScalarProblem {
    @Override
    public int size() {
        return problem.size();
    }

    @Override
    public double value(double[] x) {
        long from = System.nanoTime();
        double value = problem.value(x);
        clock.addObjective(from);
        return value;
    }

    @Override
    public void gradient(double[] gradient) {
        long from = System.nanoTime();
        problem.gradient(gradient);
        clock.addDerivatives(from);
    }

    @Override
    public void hessianTimes(double[] v, double[] product) {
        long from = System.nanoTime();
        problem.hessianTimes(v, product);
        clock.addDerivatives(from);
    }

    @Override
    public int equalities() {
        return problem.equalities();
    }

    @Override
    public int inequalities() {
        return problem.inequalities();
    }

    @Override
    public void constraints(double[] c) {
        long from = System.nanoTime();
        problem.constraints(c);
        clock.addObjective(from);
    }

    @Override
    public void constraintJacobian(double[] jacobian) {
        long from = System.nanoTime();
        problem.constraintJacobian(jacobian);
        clock.addDerivatives(from);
    }
}
