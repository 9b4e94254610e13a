package chumpy.optimize.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchurSolverTest {
    private static final double EXACT = 1e-9;

    /** Conjugate gradients end where the model is flat to rounding. */
    private static final double CLOSE = 1e-5;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    static Stream<LinearSolver> solvers() {
        return Stream.of(
                new DenseSchur(), new SparseSchur(), new IterativeSchur(0, 2000), new ConjugateGradientNormal(0, 5000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dampedStepIsThatOfOrthogonalFactors(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BlockProblem problem = BlockProblem.random(random);
        for (LinearSolver solver : solvers().toList()) {
            for (double damping : new double[] {1, 1e-3}) {
                compare(seed, solver, problem.expected(damping), problem.solve(solver, damping));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void curvatureOfItsOwnIsAsGoodAsMoreResiduals(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BlockProblem problem = BlockProblem.random(random);
        double[] curvature = random.doubles(problem.columns, 0.1, 2).toArray();
        for (LinearSolver solver : solvers().toList()) {
            for (double damping : new double[] {0, 1e-3}) {
                compare(seed, solver, problem.expected(curvature, damping), problem.solve(solver, curvature, damping));
            }
        }
        SparseNormalCholesky cholesky = new SparseNormalCholesky();
        compare(seed, cholesky, problem.expected(curvature, 0), problem.solve(cholesky, curvature, 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undampedStepIsAsGoodAsAnyWhateverTheRank(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BlockProblem problem = BlockProblem.random(random);
        double best = problem.objective(problem.expected(0), 0);
        for (LinearSolver solver : solvers().toList()) {
            double[] step = problem.solve(solver, 0);
            assertThat(step).as("seed %d", seed).doesNotContain(Double.NaN);
            assertThat(problem.objective(step, 0))
                    .as("seed %d, %s", seed, solver.name())
                    .isCloseTo(best, within(1e-7 * (1 + best)));
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void undampedStepOfADeterminedProblemIsExact(LinearSolver solver) {
        SplittableRandom random = new SplittableRandom(7);
        BlockProblem problem = BlockProblem.bundle(random, 7, 60, 9, true);
        compare(7, solver, problem.expected(0), problem.solve(solver, 0));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void takesNewNumbersAndNewPatterns(LinearSolver solver) {
        SplittableRandom random = new SplittableRandom(11);
        for (int width : new int[] {6, 9, 4, 20}) {
            BlockProblem problem = BlockProblem.bundle(random, 5, 40, width, true);
            for (int repetition = 0; repetition < 3; repetition++) {
                compare(repetition, solver, problem.expected(0.1), problem.solve(solver, 0.1));
                double[] again = new double[problem.columns];
                solver.solve(0.01, again);
                compare(repetition, solver, problem.expected(0.01), again);
                problem.renew(random);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void solvesWhatLeavesManyUnknowns(LinearSolver solver) {
        BlockProblem problem = BlockProblem.bundle(new SplittableRandom(12), 30, 40, 9, true);
        compare(12, solver, problem.expected(0.01), problem.solve(solver, 0.01));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void givesTheSameBitsWithOneThreadAndWithMany(LinearSolver solver) throws Exception {
        SplittableRandom random = new SplittableRandom(13);
        BlockProblem problem = BlockProblem.bundle(random, 12, 900, 6, false);
        double[] many = problem.solve(solver, 1e-4);
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            for (int repetition = 0; repetition < 5; repetition++) {
                assertThat(one.submit(() -> problem.solve(solver, 1e-4)).get()).containsExactly(many);
            }
        } finally {
            one.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void unknownsWithoutInfluenceDoNotMove(LinearSolver solver) {
        SplittableRandom random = new SplittableRandom(17);
        DMatrixRMaj j = new DMatrixRMaj(40, 12);
        for (int i = 0; i < 40; i++) {
            j.set(i, i % 10, 1 + random.nextDouble());
            j.set(i, 10, random.nextDouble());
        }
        BlockProblem problem = BlockProblem.of(random, j);
        // A column that is in the pattern and yet zero, of a block to eliminate and of one to keep.
        for (int i = 0; i < 40; i++) {
            for (int k = 0;
                    k
                            < problem.sparse
                                    .pattern()
                                    .length(i / problem.sparse.pattern().height());
                    k++) {
                int at = problem.sparse.pattern().valueStart(i) + k;
                int column = problem.sparse.pattern()
                        .columns()[
                        problem.sparse
                                        .pattern()
                                        .columnStart(
                                                i / problem.sparse.pattern().height())
                                + k];
                if (column == 3 || column == 10) {
                    problem.sparse.values()[at] = 0;
                }
            }
        }
        for (double damping : new double[] {0, 1}) {
            double[] step = problem.solve(solver, damping);
            for (int column : List.of(3, 10, 11)) {
                assertThat(step[column]).isZero();
            }
            assertThat(step[4]).isNotZero().isFinite();
        }
    }

    @Test
    void stepsAreFiniteWhereNumbersAreNot() {
        SplittableRandom random = new SplittableRandom(19);
        BlockProblem problem = BlockProblem.bundle(random, 4, 20, 6, true);
        problem.sparse.values()[5] = 1e200;
        for (LinearSolver solver : solvers().toList()) {
            for (double entry : problem.solve(solver, 0)) {
                assertThat(entry).isFinite();
            }
        }
    }

    private static void compare(long seed, LinearSolver solver, double[] expected, double[] step) {
        boolean direct = solver instanceof DenseSchur || solver instanceof SparseSchur;
        double size = 1;
        for (double entry : expected) {
            size = Math.max(size, Math.abs(entry));
        }
        for (int k = 0; k < step.length; k++) {
            assertThat(step[k])
                    .as("seed %d, %s, entry %d", seed, solver.name(), k)
                    .isCloseTo(expected[k], within((direct ? EXACT : CLOSE) * size * size));
        }
    }
}
