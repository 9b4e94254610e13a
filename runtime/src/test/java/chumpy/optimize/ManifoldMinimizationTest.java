package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.stack;
import static chumpy.optimize.Methods.dogleg;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static chumpy.optimize.Methods.nelderMead;
import static chumpy.optimize.Methods.trustRegionReflective;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManifoldMinimizationTest {
    static Stream<LeastSquaresMethod> methods() {
        return Stream.of(
                dogleg(), levenbergMarquardt(), levenbergMarquardt().damping(Damping.GAIN), trustRegionReflective());
    }

    private static double[] unit(double[] v) {
        double length = Math.sqrt(Arrays.stream(v).map(e -> e * e).sum());
        return Arrays.stream(v).map(e -> e / length).toArray();
    }

    /**
     * The unit quaternion that is nearest to some others, up to signs, is the eigenvector of the largest eigenvalue of
     * {@code sum q q'} (Markley, Cheng, Crassidis and Oshman, "Averaging quaternions", 2007).
     */
    @ParameterizedTest
    @MethodSource("methods")
    void theMeanOfQuaternionsIsAnEigenvector(LeastSquaresMethod method) {
        Random random = new Random(4);
        double[] centre = unit(random.doubles(4, -1, 1).toArray());
        int n = 20;
        double[] all = new double[4 * n];
        DMatrixRMaj sum = new DMatrixRMaj(4, 4);
        for (int i = 0; i < n; i++) {
            double[] q = centre.clone();
            for (int k = 0; k < 4; k++) {
                q[k] += 0.3 * random.nextGaussian();
            }
            q = unit(q);
            System.arraycopy(q, 0, all, 4 * i, 4);
            for (int a = 0; a < 4; a++) {
                for (int b = 0; b < 4; b++) {
                    sum.add(a, b, q[a] * q[b]);
                }
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(4, true, true);
        assertThat(eigen.decompose(sum)).isTrue();
        int best = 0;
        for (int k = 1; k < 4; k++) {
            best = eigen.getEigenvalue(k).real > eigen.getEigenvalue(best).real ? k : best;
        }
        double[] wanted = eigen.getEigenVector(best).data;

        Ch q = array(unit(new double[] {centre[0] + 0.4, centre[1], centre[2] - 0.3, centre[3]}));
        Ch samples = constant(NdArray.of(all).reshape(n, 4));
        // |s - (s'q) q|^2, the square of the distance of s from the line of q.
        Ch r = samples.subtract(samples.dot(q).reshape(n, 1).multiply(q.reshape(1, 4)));
        LeastSquaresResult result = minimize(r)
                .over(q)
                .manifold(q, Manifolds.quaternion())
                .using(method)
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        double sign = Math.signum(wanted[0] * q.r().flat(0));
        for (int k = 0; k < 4; k++) {
            assertThat(q.r().flat(k)).as("q[%d]", k).isCloseTo(sign * wanted[k], within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AUTOMATIC"})
    void rowsOnSpheresWithEachSolver(LinearSolverKind solver) {
        Random random = new Random(11);
        int n = 15;
        double[] start = new double[3 * n];
        double[] target = random.doubles(3L * n, -2, 2).toArray();
        for (int i = 0; i < n; i++) {
            start[3 * i + i % 3] = 1;
        }
        Ch directions = array(NdArray.of(start).reshape(n, 3));
        Ch shift = array(0, 0, 0);
        Ch targets = constant(NdArray.of(target).reshape(n, 3));
        Ch r = concatenate(
                directions.add(shift).subtract(targets).ravel(),
                shift.subtract(constant(new double[] {0.3, -0.2, 0.1})).multiply(10));
        LeastSquaresResult result = minimize(r)
                .over(directions, shift)
                .manifold(directions, Manifolds.sphere(3))
                .using(levenbergMarquardt().linearSolver(solver))
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.report()).contains((2 * n + 3) + " in 2 variables");
        // Each direction points to its target as seen from the shift.
        for (int i = 0; i < n; i++) {
            double[] to = new double[3];
            for (int k = 0; k < 3; k++) {
                to[k] = target[3 * i + k] - shift.r().flat(k);
            }
            to = unit(to);
            for (int k = 0; k < 3; k++) {
                assertThat(directions.r().flat(3 * i + k))
                        .as("%s: direction %d", solver, i)
                        .isCloseTo(to[k], within(1e-6));
            }
        }
    }

    @Test
    void rotationVectorsGoThroughHalfTurns() {
        // Turning by more than half a turn about an axis is turning back by less, which vectors added up never find.
        Ch w = array(3, 0.2, 0);
        double[] axis = unit(new double[] {1, 0.1, 0.1});
        double[] goal = {-3 * axis[0], -3 * axis[1], -3 * axis[2]};
        Ch r = rotation(w).subtract(constant(rotation(array(goal)).r()));
        LeastSquaresResult result = minimize(r)
                .over(w)
                .manifold(w, Manifolds.rotationVector())
                .using(levenbergMarquardt())
                .run();
        assertThat(result.cost()).as(result.report()).isLessThan(1e-25);
        for (int k = 0; k < 3; k++) {
            assertThat(w.r().flat(k)).isCloseTo(goal[k], within(1e-10));
        }
    }

    /** Rodrigues' formula. */
    private static Ch rotation(Ch w) {
        Ch angle = chumpy.Chumpy.sqrt(chumpy.Chumpy.sum(w.multiply(w)));
        Ch k = w.divide(angle);
        Ch zero = constant(0);
        Ch x = k.get("0");
        Ch y = k.get("1");
        Ch z = k.get("2");
        Ch cross = stack(zero, z.negative(), y, z, zero, x.negative(), y.negative(), x, zero)
                .reshape(3, 3);
        return constant(NdArray.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}))
                .add(cross.multiply(chumpy.Chumpy.sin(angle)))
                .add(cross.dot(cross)
                        .multiply(chumpy.Chumpy.cos(angle).negative().add(1)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void constantEntriesStay(LeastSquaresMethod method) {
        Ch x = array(5, 6, 7);
        minimize(x.subtract(constant(new double[] {1, 2, 3})))
                .over(x)
                .manifold(x, Manifolds.subset(3, 1))
                .using(method)
                .run();
        assertThat(x.r().flat(0)).isCloseTo(1, within(1e-12));
        assertThat(x.r().flat(1)).isEqualTo(6);
        assertThat(x.r().flat(2)).isCloseTo(3, within(1e-12));
    }

    @Test
    void boundsOnOtherVariablesAreKept() {
        Ch direction = array(1, 0);
        Ch length = array(1);
        Ch r = direction.multiply(length).subtract(constant(new double[] {3, 4}));
        minimize(r)
                .over(direction, length)
                .manifold(direction, Manifolds.sphere(2))
                .bounds(length, 0, 2)
                .using(trustRegionReflective())
                .run();
        assertThat(length.r().item()).isCloseTo(2, within(1e-9));
        assertThat(direction.r().flat(0)).isCloseTo(0.6, within(1e-8));
        assertThat(direction.r().flat(1)).isCloseTo(0.8, within(1e-8));
    }

    @Test
    void chunksOfRowsKnowManifolds() {
        double[] data = new Random(2).doubles(400, 0, 1).toArray();
        Ch direction = array(0, 1);
        RowChunks chunks = RowChunks.of(
                        rows -> rows.get(0).dot(direction).subtract(1),
                        NdArray.of(data).reshape(200, 2))
                .rowsInChunk(30);
        double cost = minimize(chunks)
                .over(direction)
                .manifold(direction, Manifolds.sphere(2))
                .using(levenbergMarquardt())
                .run()
                .cost();
        double found = direction.r().flat(0);
        direction.set(NdArray.of(0, 1));
        Ch whole = constant(NdArray.of(data).reshape(200, 2)).dot(direction).subtract(1);
        LeastSquaresResult result = minimize(whole)
                .over(direction)
                .manifold(direction, Manifolds.sphere(2))
                .using(levenbergMarquardt())
                .run();
        assertThat(cost).isCloseTo(result.cost(), within(1e-11));
        assertThat(found).isCloseTo(direction.r().flat(0), within(1e-7));
    }

    @Test
    void aStartBesideTheManifoldIsRefused() {
        Ch beside = array(new double[][] {{1, 0, 0, 0}, {2, 0, 0, 0}}).label("turns");
        assertThatThrownBy(() -> minimize(beside)
                        .over(beside)
                        .manifold(beside, Manifolds.quaternion())
                        .using(dogleg())
                        .run())
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("turns")
                .hasMessageContaining("entry 4");
        Ch nowhere = array(1, 0, 0);
        assertThatThrownBy(() -> minimize(nowhere)
                        .over(nowhere)
                        .manifold(nowhere, Manifolds.product(Manifolds.euclidean(1), Manifolds.sphere(2)))
                        .using(dogleg())
                        .run())
                .isInstanceOf(VariableException.class);
        // Rounded to four digits, it counts as one.
        Ch rounded = array(0.7071, 0, 0.7071, 0);
        assertThat(minimize(rounded.subtract(array(1, 0, 0, 0)))
                        .over(rounded)
                        .manifold(rounded, Manifolds.eigenQuaternion())
                        .using(dogleg())
                        .run()
                        .converged())
                .isTrue();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Ch x = array(1, 0, 0, 0, 0);
        Ch y = array(1);
        for (Runnable run : List.<Runnable>of(
                () -> minimize(x)
                        .over(x)
                        .manifold(x, Manifolds.quaternion())
                        .using(dogleg())
                        .run(),
                () -> minimize(x)
                        .over(x)
                        .manifold(y, Manifolds.euclidean(1))
                        .using(dogleg())
                        .run(),
                () -> minimize(x)
                        .over(x)
                        .manifold(x, Manifolds.subset(5, 0, 1, 2, 3, 4))
                        .using(dogleg())
                        .run(),
                () -> minimize(x)
                        .over(x)
                        .manifold(x, Manifolds.sphere(5))
                        .bounds(x, 0, 1)
                        .using(trustRegionReflective())
                        .run())) {
            assertThatThrownBy(run::run).isInstanceOf(VariableException.class);
        }
        assertThatThrownBy(() -> minimize(y)
                        .over(y)
                        .manifold(y, Manifolds.euclidean(1))
                        .using(nelderMead())
                        .run())
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("levenbergMarquardt");
    }
}
