package chumpy;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinalgTest {
    private static Ch draw(int seed, int... shape) {
        return array(Domain.ANY.draw(new SplittableRandom(seed), shape));
    }

    private static Ch gram(Ch x) {
        return Chumpy.matmul(x.T(), x);
    }

    private static void near(NdArray got, NdArray wanted, double tolerance) {
        assertThat(got.shape()).isEqualTo(wanted.shape());
        assertThat(got.toArray()).usingComparatorWithPrecision(tolerance).containsExactly(wanted.toArray());
    }

    private static void zero(Ch x, double tolerance) {
        near(x.r(), NdArray.zeros(x.shape()), tolerance);
    }

    @Test
    void everyFunctionHasALineAmongTheGradientChecks() {
        Set<String> lines = FunctionTable.lines().stream().map(Line::method).collect(Collectors.toSet());
        Set<String> functions = Arrays.stream(Linalg.class.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
                .map(Method::getName)
                .map(name -> "Linalg." + name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(functions).isNotEmpty().isSubsetOf(lines);
    }

    @ParameterizedTest
    @CsvSource({"7,4", "4,7", "5,5", "1,6", "6,1", "60,40"})
    void factorsMultiplyToTheMatrix(int m, int n) {
        Ch a = draw(m * 100 + n, m, n);
        Linalg.Svd svd = Linalg.svd(a);
        zero(Chumpy.matmul(svd.u().multiply(svd.s()), svd.vt()).subtract(a), 1e-11);
        zero(gram(svd.u()).subtract(Chumpy.eye(Math.min(m, n))), 1e-12);
        zero(gram(svd.vt().T()).subtract(Chumpy.eye(Math.min(m, n))), 1e-12);
        Linalg.Qr qr = Linalg.qr(a);
        zero(Chumpy.matmul(qr.q(), qr.r()).subtract(a), 1e-11);
        zero(gram(qr.q()).subtract(Chumpy.eye(Math.min(m, n))), 1e-12);
        Ch pinv = Linalg.pinv(a);
        zero(Chumpy.matmul(Chumpy.matmul(a, pinv), a).subtract(a), 1e-10);
        Ch b = draw(3, m, 2);
        near(Linalg.lstsq(a, b).x().r(), Chumpy.matmul(pinv, b).r(), 1e-10);
    }

    /** The derivatives in two ways of computing the same are the same. */
    @Test
    void derivativesOfFactorsAgreeWithThoseOfProducts() {
        Ch tall = draw(1, 9, 5);
        Ch b = draw(2, 9);
        Ch normal = Linalg.solve(gram(tall), Chumpy.matmul(tall.T(), b));
        near(Linalg.lstsq(tall, b).x().drWrt(tall).toArray(), normal.drWrt(tall).toArray(), 1e-9);
        Ch wide = tall.T();
        Ch inverse = Chumpy.matmul(wide.T(), Linalg.inv(Chumpy.matmul(wide, wide.T())));
        near(Linalg.pinv(wide).drWrt(tall).toArray(), inverse.drWrt(tall).toArray(), 1e-9);
        Linalg.Svd svd = Linalg.svd(tall);
        Ch rebuilt = Chumpy.matmul(svd.u().multiply(svd.s()), svd.vt());
        near(rebuilt.drWrt(tall).toArray(), Jacobian.identity(45).toArray(), 1e-9);
        Linalg.Qr qr = Linalg.qr(wide);
        Ch turned = Chumpy.matmul(qr.q(), qr.r()).T();
        near(turned.drWrt(tall).toArray(), Jacobian.identity(45).toArray(), 1e-9);
        Ch square = draw(3, 6, 6);
        Ch symmetric = square.add(square.T());
        Linalg.Eigen eigen = Linalg.eigh(symmetric);
        Ch again = Chumpy.matmul(
                eigen.vectors().multiply(eigen.values()), eigen.vectors().T());
        near(again.drWrt(square).toArray(), symmetric.drWrt(square).toArray(), 1e-9);
        Ch positive = gram(draw(4, 8, 6)).add(square.multiply(0));
        Ch lower = Linalg.cholesky(positive);
        near(Chumpy.matmul(lower, lower.T()).r(), positive.r(), 1e-12);
        near(Linalg.det(square).drWrt(square).toArray(), logarithmic(square), 1e-9);
        Ch power = Linalg.expm(square.multiply(0.1));
        near(Linalg.inv(power).r(), Linalg.expm(square.multiply(-0.1)).r(), 1e-12);
        near(Linalg.slogdet(power).logAbs().drWrt(square).toArray(), trace(6), 1e-10);
    }

    private static NdArray logarithmic(Ch square) {
        return Linalg.slogdet(square)
                .logAbs()
                .drWrt(square)
                .scale(Linalg.det(square).r().item())
                .toArray();
    }

    private static NdArray trace(int n) {
        double[] row = new double[n * n];
        for (int i = 0; i < n; i++) {
            row[i * n + i] = 0.1;
        }
        return NdArray.of(row, new int[] {1, n * n});
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40})
    void largeMatricesAreDifferentiatedWithoutTheirJacobians(int n) {
        Ch a = draw(n, n, n);
        NdArray g = Domain.ANY.draw(new SplittableRandom(9), n, n);
        NdArray e = Domain.ANY.draw(new SplittableRandom(8), n, n);
        for (Ch f : new Ch[] {
            Linalg.inv(a),
            Linalg.qr(a).q(),
            Linalg.qr(a).r(),
            Linalg.svd(a).u(),
            Linalg.svd(a).vt(),
            Linalg.expm(a.multiply(0.1)),
            Linalg.eigh(a.add(a.T())).vectors()
        }) {
            double forward = dot(f.jvp(a, e), g);
            double back = dot(f.vjp(a, g), e);
            assertThat(forward).as(f.toString()).isCloseTo(back, within(1e-7 * (1 + Math.abs(back))));
        }
    }

    private static double dot(NdArray a, NdArray b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += a.flat(i) * b.flat(i);
        }
        return sum;
    }

    @Test
    void whatTreatsCoincidingValuesAlikeHasADerivative() {
        Ch q = array(new double[][] {{0, -2}, {2, 0}});
        // The nuclear norm of a multiple of a rotation: the gradient is the rotation.
        near(Linalg.norm(q, "nuc").gradient(q), NdArray.of(new double[][] {{0, -1}, {1, 0}}), 1e-12);
        Ch twos = array(new double[][] {{2, 0, 0}, {0, 2, 0}, {0, 0, 5}});
        Ch logDet = Chumpy.sum(Chumpy.log(Linalg.eigvalsh(twos)));
        near(logDet.gradient(twos), NdArray.of(new double[][] {{0.5, 0, 0}, {0, 0.5, 0}, {0, 0, 0.2}}), 1e-12);
        // The projector on the vectors of a cluster does not depend on their choice.
        Ch pair = Linalg.eigh(twos).vectors().get(":, :2");
        Ch entry = Chumpy.matmul(pair, pair.T()).get(0, 2);
        NdArray slope = entry.gradient(twos);
        assertThat(slope.get(0, 2)).isCloseTo(-1.0 / 6, within(1e-12));
    }

    @Test
    void whatDoesNotIsReported() {
        Ch twos = array(new double[][] {{2, 0, 0}, {0, 2, 0}, {0, 0, 5}});
        Ch values = Linalg.eigvalsh(twos);
        assertThat(values.get(0).gradient(twos).toArray()).contains(Double.NaN);
        assertThat(values.get(2).gradient(twos).get(2, 2)).isCloseTo(1, within(1e-12));
        Ch weights = draw(7, 3, 3);
        Ch vectors = Linalg.eigh(twos).vectors();
        assertThat(Chumpy.vdot(vectors, weights).gradient(twos).toArray()).contains(Double.NaN);
        assertThat(Linalg.norm(twos.get(":2, :2"), 2).gradient(twos).toArray()).contains(Double.NaN);
        assertThat(Chumpy.vdot(Linalg.svd(twos).u(), weights).gradient(twos).toArray())
                .contains(Double.NaN);
        Ch flat = array(new double[][] {{1, 1}, {1, 1}});
        assertThat(Linalg.svdvals(flat).get(1).gradient(flat).toArray()).containsOnly(Double.NaN);
        near(Linalg.svdvals(flat).get(0).gradient(flat), NdArray.full(new int[] {2, 2}, 0.5), 1e-12);
        Ch defective = array(new double[][] {{1, 1}, {0, 1}});
        assertThat(Linalg.eigvals(defective).get(0).gradient(defective).toArray())
                .contains(Double.NaN);
    }

    @Test
    void singularMatricesAreTold() {
        Ch flat = array(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
        assertThatThrownBy(() -> Linalg.inv(flat).r())
                .isInstanceOf(SingularMatrixException.class)
                .hasMessageContaining("inv: the 3x3 matrix is singular")
                .hasMessageContaining("pinv");
        assertThatThrownBy(() -> Linalg.solve(flat, array(1, 2, 3)).r()).isInstanceOf(SingularMatrixException.class);
        assertThatThrownBy(() -> Linalg.inv(Chumpy.zeros(2, 2, 2)).r())
                .isInstanceOf(SingularMatrixException.class)
                .hasMessageContaining("matrix 0 of 2");
        assertThatThrownBy(() -> Linalg.pinv(flat).drWrt(flat)).isInstanceOf(SingularMatrixException.class);
        assertThatThrownBy(() -> Linalg.lstsq(flat, array(1, 2, 3)).x().drWrt(flat))
                .isInstanceOf(SingularMatrixException.class);
        assertThatThrownBy(() -> Linalg.qr(flat).r().drWrt(flat)).isInstanceOf(SingularMatrixException.class);
        Ch zeros = Chumpy.zeros(2, 2);
        assertThat(Linalg.slogdet(zeros).sign().r().item()).isZero();
        assertThat(Linalg.slogdet(zeros).logAbs().r().item()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> Linalg.slogdet(zeros).logAbs().drWrt(zeros))
                .isInstanceOf(SingularMatrixException.class);
        assertThat(Linalg.matrixRank(flat).r().item()).isEqualTo(2);
        // Badly scaled is not singular.
        near(
                Linalg.inv(array(new double[][] {{1e-200, 0}, {0, 1e100}})).r(),
                NdArray.of(new double[][] {{1e200, 0}, {0, 1e-100}}),
                1e185);
    }

    @Test
    void theDerivativeOfADeterminantIsThereForSingularMatricesToo() {
        Ch flat = array(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
        near(
                Linalg.det(flat).gradient(flat),
                NdArray.of(new double[][] {{-3, 6, -3}, {6, -12, 6}, {-3, 6, -3}}),
                1e-12);
        Ch zeros = Chumpy.zeros(3, 3);
        near(Linalg.det(zeros).gradient(zeros), NdArray.zeros(3, 3), 0);
    }

    @Test
    void missingPropertiesAreTold() {
        Ch turn = array(new double[][] {{0, -1}, {1, 0}});
        assertThatThrownBy(() -> Linalg.eig(turn).values().r())
                .isInstanceOf(MatrixException.class)
                .hasMessageContaining("complex eigenvalue");
        assertThatThrownBy(() -> Linalg.eigvalsh(turn).r())
                .isInstanceOf(MatrixException.class)
                .hasMessageContaining("not symmetric");
        assertThatThrownBy(() -> Linalg.cholesky(turn).r()).isInstanceOf(MatrixException.class);
        assertThatThrownBy(() -> Linalg.cholesky(Chumpy.eye(2).multiply(-1)).r())
                .isInstanceOf(MatrixException.class)
                .hasMessageContaining("not positive definite");
        assertThatThrownBy(() -> Linalg.inv(Chumpy.zeros(2, 3)).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("not square");
        assertThatThrownBy(() -> Linalg.svd(array(1, 2)).s().r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("svd: an array of shape (2,) holds no matrices");
        assertThatThrownBy(() -> Linalg.solve(turn, Chumpy.zeros(3)).r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Linalg.lstsq(turn, Chumpy.zeros(3)).x().r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Linalg.tensorinv(Chumpy.zeros(2, 3), 1).r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Linalg.tensorinv(Chumpy.zeros(2, 2), 0)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() ->
                        Linalg.tensorsolve(Chumpy.zeros(2, 3), Chumpy.zeros(2)).r())
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Linalg.multiDot(turn).r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Linalg.multiDot(turn, Chumpy.zeros(3, 2)).r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Linalg.norm(turn, 3)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Linalg.norm(turn, "max")).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Linalg.norm(Chumpy.zeros(2, 2, 2), 1)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Linalg.inv(null))
                .isInstanceOf(TermException.class)
                .hasMessageStartingWith("inv: ");
    }

    @Test
    void nothingAndNotANumberPassThrough() {
        assertThat(Linalg.det(Chumpy.zeros(0, 0)).r().item()).isEqualTo(1);
        assertThat(Linalg.inv(Chumpy.zeros(0, 0)).shape()).containsExactly(0, 0);
        assertThat(Linalg.svd(Chumpy.zeros(3, 0)).u().shape()).containsExactly(3, 0);
        assertThat(Linalg.qr(Chumpy.zeros(0, 3)).r().shape()).containsExactly(0, 3);
        assertThat(Linalg.eigh(Chumpy.zeros(0, 0)).values().shape()).containsExactly(0);
        assertThat(Linalg.cholesky(Chumpy.zeros(2, 0, 0)).shape()).containsExactly(2, 0, 0);
        Ch nan = Chumpy.full(new int[] {2, 2}, Double.NaN);
        assertThat(Linalg.svdvals(nan).r().toArray()).containsOnly(Double.NaN);
        assertThat(Linalg.eigvalsh(nan).r().toArray()).containsOnly(Double.NaN);
        assertThat(Linalg.expm(nan).r().toArray()).containsOnly(Double.NaN);
        assertThat(Linalg.matrixPower(nan, 0).r()).isEqualTo(NdArray.of(new double[][] {{1, 0}, {0, 1}}));
    }

    @Test
    void normsNeitherOverflowNorVanish() {
        assertThat(Linalg.norm(array(3e200, 4e200)).r().item()).isCloseTo(5e200, within(1e186));
        assertThat(Linalg.norm(array(3e-200, 4e-200)).r().item()).isCloseTo(5e-200, within(1e-214));
        Ch origin = Chumpy.zeros(3);
        assertThat(Linalg.norm(origin).gradient(origin).toArray()).containsOnly(0);
        assertThat(Linalg.norm(array(1, Double.POSITIVE_INFINITY)).r().item()).isEqualTo(Double.POSITIVE_INFINITY);
        Ch tie = array(2, -2, 1);
        assertThat(Linalg.norm(tie, Double.POSITIVE_INFINITY).gradient(tie)).isEqualTo(NdArray.of(0.5, -0.5, 0));
    }

    @Test
    void partsFollowTheMatrixAndShareOneFactorisation() {
        Ch a = draw(5, 3, 3);
        Linalg.Svd svd = Linalg.svd(a);
        Ch rebuilt = Chumpy.matmul(svd.u().multiply(svd.s()), svd.vt());
        near(rebuilt.r(), a.r(), 1e-12);
        a.set(Domain.ANY.draw(new SplittableRandom(6), 5, 2));
        near(rebuilt.r(), a.r(), 1e-12);
        assertThat(rebuilt.drWrt(a).cols()).isEqualTo(10);
    }
}
