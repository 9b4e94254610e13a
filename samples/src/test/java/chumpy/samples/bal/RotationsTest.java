package chumpy.samples.bal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Chumpy;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RotationsTest {
    static DoubleStream angles() {
        return DoubleStream.of(
                0, 1e-300, 1e-160, 1e-9, 1e-4, 0.01, 0.1, 0.499999, 0.500001, 1, 2, 3.1, Math.PI, 3.2, 9);
    }

    @ParameterizedTest
    @MethodSource("angles")
    void agreeWithTheSeriesOfTheExponential(double angle) {
        // The terms of the series are as large as the exponential of the angle; so is what is lost between them.
        double precision = 1e-14 + 1e-16 * Math.exp(angle);
        for (double[] w : vectors(angle)) {
            Rotations rotations = Rotations.of(camera(w));
            assertThat(rotations.matrices).as("R").containsExactly(series(w, 0), within(precision));
            assertThat(rotations.jacobians).as("J").containsExactly(series(w, 1), within(precision));
        }
    }

    @ParameterizedTest
    @MethodSource("angles")
    void agreeWithTheComposedForm(double angle) {
        for (double[] w : vectors(angle)) {
            double[] composed = ComposedReprojection.rotation(Chumpy.array(new double[][] {w}))
                    .r()
                    .toArray();
            assertThat(composed).containsExactly(Rotations.of(camera(w)).matrices, within(1e-14));
        }
    }

    @ParameterizedTest
    @MethodSource("angles")
    void vectorsAreFoundAgainFromMatrices(double angle) {
        for (double[] w : vectors(angle)) {
            double[] matrix = Rotations.of(camera(w)).matrices;
            double[] again = RotationVector.of(matrix);
            assertThat(Math.sqrt(Arrays.stream(again).map(x -> x * x).sum())).isLessThanOrEqualTo(Math.PI + 1e-12);
            assertThat(Rotations.of(camera(again)).matrices).containsExactly(matrix, within(1e-13));
        }
    }

    @Test
    void posesInvertTheCamerasMotion() {
        double[] w = {0.3, -1.2, 0.8};
        double[] row = camera(w);
        row[3] = 1;
        row[4] = 2;
        row[5] = 3;
        Poses poses = Poses.of(chumpy.NdArray.of(row, new int[] {1, 9}));
        double[] r = poses.rotations();
        double[] c = poses.centres();
        for (int a = 0; a < 3; a++) {
            assertThat(r[3 * a] * c[0] + r[3 * a + 1] * c[1] + r[3 * a + 2] * c[2] + row[3 + a])
                    .isCloseTo(0, within(1e-14));
            double ahead = r[3 * a] * poses.directions()[0]
                    + r[3 * a + 1] * poses.directions()[1]
                    + r[3 * a + 2] * poses.directions()[2];
            assertThat(ahead).as("a camera looks along its negative z axis").isCloseTo(a == 2 ? -1 : 0, within(1e-14));
        }
    }

    private static double[][] vectors(double angle) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        double[][] vectors = new double[8][];
        for (int i = 0; i < vectors.length; i++) {
            double[] axis = i < 3 ? new double[3] : random.doubles(3, -1, 1).toArray();
            if (i < 3) {
                axis[i] = 1;
            }
            double norm = Math.sqrt(Arrays.stream(axis).map(x -> x * x).sum());
            vectors[i] = Arrays.stream(axis).map(x -> angle * x / norm).toArray();
        }
        return vectors;
    }

    private static double[] camera(double[] w) {
        return Arrays.copyOf(w, 9);
    }

    /** {@code sum over k of K^k / (k + shift)!}: the exponential, and for shift 1 the mean of it on the way from 0. */
    private static double[] series(double[] w, int shift) {
        DMatrixRMaj cross = new DMatrixRMaj(new double[][] {{0, -w[2], w[1]}, {w[2], 0, -w[0]}, {-w[1], w[0], 0}});
        DMatrixRMaj term = CommonOps_DDRM.identity(3);
        DMatrixRMaj sum = term.copy();
        for (int k = 1; k < 80; k++) {
            DMatrixRMaj next = new DMatrixRMaj(3, 3);
            CommonOps_DDRM.mult(1.0 / (k + shift), term, cross, next);
            CommonOps_DDRM.addEquals(sum, next);
            term = next;
        }
        return sum.data;
    }
}
