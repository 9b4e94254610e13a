package chumpy;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Linear algebra of matrices that are singular, very large, very small or not finite. */
class SingularAndExtremeMatricesTest {
    private static final double NAN = Double.NaN;

    private static NdArray draw(int seed, int... shape) {
        return Domain.ANY.draw(new SplittableRandom(seed), shape);
    }

    private static void near(NdArray got, NdArray wanted, double tolerance) {
        assertThat(got.shape()).isEqualTo(wanted.shape());
        assertThat(got.toArray()).usingComparatorWithPrecision(tolerance).containsExactly(wanted.toArray());
    }

    private static NdArray ones(int... shape) {
        return NdArray.full(shape, 1);
    }

    private static Arguments of(double[][] matrix, double[][] upper) {
        return Arguments.of(matrix, upper);
    }

    /** Matrices with the R that Householder's reflections make of them, worked out by hand. */
    static Stream<Arguments> dependentColumns() {
        double root2 = Math.sqrt(2);
        return Stream.of(
                of(new double[][] {{1, 2}, {0, 0}}, new double[][] {{1, 2}, {0, 0}}),
                of(new double[][] {{0}}, new double[][] {{0}}),
                of(new double[][] {{1, 1}, {1, 1}}, new double[][] {{root2, root2}, {0, 0}}),
                of(new double[][] {{0, 0}, {0, 0}, {0, 0}}, new double[][] {{0, 0}, {0, 0}}),
                of(new double[][] {{0, 0}, {0, 1}, {0, 2}}, new double[][] {{0, 0}, {0, Math.sqrt(5)}}),
                of(new double[][] {{1, 1}, {2, 2}, {3, 3}}, new double[][] {{Math.sqrt(14), Math.sqrt(14)}, {0, 0}}),
                of(new double[][] {{0, 1, 2}}, new double[][] {{0, 1, 2}}),
                of(new double[][] {{1, 1, 2}, {1, 1, 3}}, new double[][] {{root2, root2, 5 / root2}, {0, 0, 1 / root2}
                }));
    }

    @ParameterizedTest
    @MethodSource("dependentColumns")
    void qrFactorsDependentColumnsAndRefusesTheirDerivatives(double[][] matrix, double[][] upper) {
        Ch a = array(matrix);
        Linalg.Qr qr = Linalg.qr(a);
        near(qr.r().r(), NdArray.of(upper), 1e-14);
        isFactored(a, 0);
        assertThatThrownBy(() -> qr.r().drWrt(a))
                .isInstanceOf(SingularMatrixException.class)
                .hasMessageContaining("qr: the derivative: the " + matrix.length + "x" + matrix[0].length + " matrix")
                .hasMessageContaining("depends");
        assertThatThrownBy(() -> qr.q().drWrt(a)).isInstanceOf(SingularMatrixException.class);
    }

    /** Q has orthonormal columns, R is upper triangular with no negative diagonal, and their product is the matrix. */
    private static void isFactored(Ch a, int seed) {
        Linalg.Qr qr = Linalg.qr(a);
        int k = qr.r().shape()[a.ndim() - 2];
        Ch gram = Chumpy.matmul(Chumpy.swapaxes(qr.q(), -1, -2), qr.q());
        for (Ch nothing : new Ch[] {
            Chumpy.matmul(qr.q(), qr.r()).subtract(a),
            gram.subtract(Chumpy.eye(k)),
            qr.r().subtract(Chumpy.triu(qr.r())),
            Chumpy.minimum(Chumpy.diagonal(qr.r(), 0, -2, -1), 0)
        }) {
            assertThat(nothing.r().toArray())
                    .as("seed %d", seed)
                    .usingComparatorWithPrecision(1e-12)
                    .containsOnly(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,5,4", "2,4,6", "3,4,4", "4,30,20"})
    void qrFactorsEachMatrixOfAStackWithDependentOnes(int seed, int m, int n) {
        double[] entries = draw(seed, 3, m, n).toArray();
        // Of the middle matrix column 1 is 0, and column 2 a multiple of column 0.
        for (int i = 0; i < m; i++) {
            int row = (m + i) * n;
            entries[row + 1] = 0;
            entries[row + 2] = -3 * entries[row];
        }
        Ch stack = array(NdArray.of(entries, new int[] {3, m, n}));
        isFactored(stack, seed);
        assertThatThrownBy(() -> Linalg.qr(stack).r().drWrt(stack))
                .isInstanceOf(SingularMatrixException.class)
                .hasMessageContaining("matrix 1 of 3")
                .hasMessageContaining("column 1 depends");
    }

    @Test
    void theRankTestOfQrIsRelativeToEachColumn() {
        // Of a diagonal matrix R is the matrix, and |a_11| has the derivative 1, however small a_11 is.
        Ch scaled = array(new double[][] {{1, 0}, {0, 1e-20}});
        near(Linalg.qr(scaled).r().get(1, 1).gradient(scaled), NdArray.of(new double[][] {{0, 0}, {0, 1}}), 1e-15);
        // A column 1 that is column 0 but for a millionth is independent.
        Ch close = array(new double[][] {{1, 1}, {0, 1e-6}});
        near(Linalg.qr(close).r().get(1, 1).gradient(close), NdArray.of(new double[][] {{0, 0}, {-1, 1}}), 1e-9);
    }

    @Test
    void qrOfWhatIsNotFiniteIsNotANumberAndNothingElseIs() {
        for (double bad : new double[] {NAN, Double.POSITIVE_INFINITY}) {
            Ch stack = array(NdArray.of(new double[] {1, bad, 0, 1, 0, 0, 0, 2}, new int[] {2, 2, 2}));
            Linalg.Qr qr = Linalg.qr(stack);
            // Adding 0 makes 0 of -0.
            assertThat(qr.q().add(0).r().toArray()).containsExactly(NAN, NAN, NAN, NAN, 1, 0, 0, 1);
            assertThat(qr.r().add(0).r().toArray()).containsExactly(NAN, NAN, 0, NAN, 0, 0, 0, 2);
            Ch first = array(new double[][] {{1, bad}, {0, 1}});
            assertThat(Linalg.qr(first).q().drWrt(first).toArray().toArray()).containsOnly(NAN);
        }
    }

    /** Singular vectors do not depend on the scale c of {@code c A}, so that their derivatives go with 1 / c. */
    @ParameterizedTest
    @CsvSource({
        "1,2,2,1e160",
        "1,2,2,1e-160",
        "2,3,2,1e200",
        "3,2,3,1e-200",
        "4,9,9,1e155",
        "4,9,9,1e-155",
        "5,4,4,1e290"
    })
    void derivativesOfSingularVectorsGoWithTheInverseOfTheScale(int seed, int m, int n, double scale) {
        Ch a = array(draw(seed, m, n));
        Ch scaled = array(a.multiply(scale).r());
        NdArray direction = draw(seed + 10, m, n);
        Linalg.Svd plain = Linalg.svd(a);
        Linalg.Svd extreme = Linalg.svd(scaled);
        for (boolean left : new boolean[] {true, false}) {
            Ch vectors = left ? plain.u() : plain.vt();
            Ch same = (left ? extreme.u() : extreme.vt()).multiply(scale);
            NdArray slopes = draw(seed + 20, vectors.shape());
            near(same.drWrt(scaled).toArray(), vectors.drWrt(a).toArray(), 1e-9);
            near(same.jvp(scaled, direction), vectors.jvp(a, direction), 1e-9);
            near(same.vjp(scaled, slopes), vectors.vjp(a, slopes), 1e-9);
        }
    }

    /** The right vectors of {@code (1 t; 0 2)} are at half the angle whose tangent is {@code 2 t / (1 - t^2 - 4)}. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1e160, 1e-160})
    void derivativesOfTheVectorsOfATriangleAreThoseOfTheirAngle(double scale) {
        double t = 0.2;
        Ch a = array(new double[][] {{scale, t * scale}, {0, 2 * scale}});
        Ch vt = Linalg.svd(a).vt();
        // A'A = (1 t; t t^2 + 4): of its angle w = atan2(2 t, 1 - t^2 - 4) / 2 the change with t.
        double x = 1 - t * t - 4;
        double turn = (x * 2 - 2 * t * (-2 * t)) / (x * x + 4 * t * t) / 2;
        double angle = Math.atan2(2 * t, x) / 2;
        NdArray change = vt.jvp(a, NdArray.of(new double[][] {{0, scale}, {0, 0}}));
        // Of the vector (cos w, sin w), both of whose entries are positive.
        assertThat(change.get(0, 0)).isCloseTo(-Math.sin(angle) * turn, within(1e-13));
        assertThat(change.get(0, 1)).isCloseTo(Math.cos(angle) * turn, within(1e-13));
    }

    /** Cofactors of n x n matrices go with the power n - 1 of their scale, the determinant with n. */
    @ParameterizedTest
    @ValueSource(doubles = {1, -1, 1e-120, 1e-160, 1e110, -1e150})
    void cofactorsAreThereWhereTheDeterminantVanishesOrOverflows(double scale) {
        double[][] cofactors = {{12, 1, -3}, {-4, 8, 1}, {1, -2, 6}};
        Ch matrix = array(array(new double[][] {{2, 1, 0}, {0, 3, 1}, {1, 0, 4}})
                .multiply(scale)
                .r());
        Ch det = Linalg.det(matrix);
        boolean moderate = Math.abs(scale) == 1;
        double beyond = Math.abs(scale) < 1 ? 0 : scale * Double.POSITIVE_INFINITY;
        assertThat(det.r().item()).isCloseTo(moderate ? 25 * scale : beyond, within(1e-13));
        NdArray gradient = det.gradient(matrix);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double wanted = cofactors[i][j] * scale * scale;
                assertThat(gradient.get(i, j)).isCloseTo(wanted, withinPercentage(1e-11));
            }
        }
    }

    @Test
    void cofactorsOfDiagonalsAreProductsOfTheOtherEntries() {
        Ch small = array(new double[][] {{1e-170, 0}, {0, 2e-170}});
        near(Linalg.det(small).gradient(small), NdArray.of(new double[][] {{2e-170, 0}, {0, 1e-170}}), 1e-184);
        Ch large = array(new double[][] {{0, 1e200}, {2e200, 0}});
        near(Linalg.det(large).gradient(large), NdArray.of(new double[][] {{0, -2e200}, {-1e200, 0}}), 1e186);
        // The product of two entries overflows, that of all three does not.
        Ch mixed = array(new double[][] {{1e200, 0, 0}, {0, 1e150, 0}, {0, 0, 1e-200}});
        Ch det = Linalg.det(mixed);
        assertThat(det.r().item()).isCloseTo(1e150, withinPercentage(1e-11));
        NdArray gradient = det.gradient(mixed);
        assertThat(gradient.get(0, 0)).isCloseTo(1e-50, withinPercentage(1e-11));
        assertThat(gradient.get(1, 1)).isCloseTo(1, withinPercentage(1e-11));
        // Beyond the largest number.
        assertThat(gradient.get(2, 2)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(gradient.get(0, 1)).isZero();
    }

    /** As for inv and solve: what is made of a matrix that is not finite is not a number, nor are its derivatives. */
    @ParameterizedTest
    @CsvSource({"3,3", "4,2", "2,4", "10,9", "9,10", "9,9"})
    void derivativesOfPseudoInversesOfWhatIsNotANumberAreNot(int m, int n) {
        NdArray entries = draw(m * 10 + n, m, n);
        double[] values = entries.toArray();
        values[values.length / 2] = NAN;
        Ch a = array(NdArray.of(values, new int[] {m, n}));
        Ch pinv = Linalg.pinv(a);
        NdArray unit = Chumpy.eye(m, n, 0).r();
        assertThat(pinv.r().toArray()).containsOnly(NAN);
        assertThat(pinv.drWrt(a).toArray().toArray()).containsOnly(NAN);
        assertThat(pinv.jvp(a, unit).toArray()).containsOnly(NAN);
        assertThat(pinv.vjp(a, ones(n, m)).toArray()).containsOnly(NAN);
        for (int sides : new int[] {1, n + 2}) {
            Ch b = array(draw(7, m, sides));
            Ch x = Linalg.lstsq(a, b).x();
            assertThat(x.r().toArray()).containsOnly(NAN);
            assertThat(x.drWrt(a).toArray().toArray()).containsOnly(NAN);
            assertThat(x.jvp(a, unit).toArray()).containsOnly(NAN);
            assertThat(x.vjp(a, ones(n, sides)).toArray()).containsOnly(NAN);
        }
        // In a stack only the derivatives of that matrix are lost.
        Ch stack = array(NdArray.of(concatenated(values, entries.toArray()), new int[] {2, m, n}));
        double[] slopes = Linalg.pinv(stack).vjp(stack, ones(2, n, m)).toArray();
        Ch alone = array(entries);
        assertThat(Arrays.copyOf(slopes, m * n)).containsOnly(NAN);
        assertThat(Arrays.copyOfRange(slopes, m * n, 2 * m * n))
                .usingComparatorWithPrecision(1e-10)
                .containsExactly(Linalg.pinv(alone).vjp(alone, ones(n, m)).toArray());
    }

    private static double[] concatenated(double[] first, double[] second) {
        double[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
