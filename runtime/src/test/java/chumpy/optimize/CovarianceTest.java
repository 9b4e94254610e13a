package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.minimize;
import static chumpy.optimize.Losses.huber;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static chumpy.optimize.Residuals.residuals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.SingularMatrixException;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CovarianceTest {
    /** By {@code scipy.optimize.curve_fit} of SciPy 1.17 with tolerances of 1e-15. */
    @Test
    void standardErrorsOfACurveAreSciPys() {
        double[][] scipy = {
            {0.001052651580415487, -9.602098371862875e-05, -0.0003393872422187009},
            {-9.602098371862875e-05, 0.0020608088152269826, 0.0009189130770338878},
            {-0.0003393872422187009, 0.0009189130770338878, 0.0005806539003302998}
        };
        double[] t = new double[15];
        double[] y = new double[15];
        for (int i = 0; i < t.length; i++) {
            t[i] = i / 5.0;
            y[i] = 2.5 * Math.exp(-1.3 * t[i]) + 0.5 + 0.05 * Math.sin(7 * i);
        }
        Ch ab = array(1, 1);
        Ch c = array(0.1);
        Ch curve = ab.get("0")
                .multiply(exp(constant(t).multiply(ab.get("1").negative())))
                .add(c);
        Minimization fit = minimize(curve.subtract(constant(y))).over(ab, c);
        fit.using(levenbergMarquardt()).run();
        Covariance covariance = fit.covariance().scaledByResiduals();
        assertThat(covariance.degreesOfFreedom()).isEqualTo(12);
        NdArray block = covariance.of(ab);
        NdArray cross = covariance.of(ab, c);
        for (int i = 0; i < 2; i++) {
            for (int k = 0; k < 2; k++) {
                assertThat(block.get(i, k)).isCloseTo(scipy[i][k], within(1e-6 * Math.abs(scipy[i][k])));
            }
            assertThat(cross.get(i, 0)).isCloseTo(scipy[i][2], within(1e-6 * Math.abs(scipy[i][2])));
            assertThat(covariance.standardErrors(ab).flat(i)).isCloseTo(Math.sqrt(scipy[i][i]), within(1e-6));
        }
        assertThat(covariance.standardErrors(c).flat(0)).isCloseTo(Math.sqrt(scipy[2][2]), within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isTheInverseWhetherDenseOrSparse(boolean sparse) {
        Random random = new Random(8);
        int n = sparse ? 60 : 6;
        int m = 2 * n;
        DMatrixRMaj j = new DMatrixRMaj(m, n);
        Ch x = array(NdArray.zeros(n));
        Ch y = array(NdArray.zeros(2));
        for (int i = 0; i < m; i++) {
            j.set(i, i % n, (1 + random.nextDouble()) * Math.pow(10, i % 5));
            j.set(i, (i + 1) % n, random.nextDouble());
        }
        Ch a = constant(NdArray.of(j.data).reshape(m, n));
        Ch both = sparse ? sparseTimes(j, x) : a.dot(x);
        Ch r = concatenate(both.subtract(1), y.multiply(3));
        Covariance covariance = minimize(r).over(y, x).covariance();
        DMatrixRMaj gram = new DMatrixRMaj(n, n);
        CommonOps_DDRM.multTransA(j, j, gram);
        assertThat(CommonOps_DDRM.invert(gram)).isTrue();
        NdArray block = covariance.of(x);
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double size = Math.sqrt(gram.get(i, i) * gram.get(k, k));
                assertThat(block.get(i, k)).as("(%d, %d)", i, k).isCloseTo(gram.get(i, k), within(1e-9 * size));
            }
        }
        assertThat(covariance.of(y).get(1, 1)).isCloseTo(1 / 9., within(1e-14));
        assertThat(covariance.of(y, x).get(0, 3)).isCloseTo(0, within(1e-14));
    }

    private static Ch sparseTimes(DMatrixRMaj j, Ch x) {
        double[] first = new double[j.numRows];
        double[] second = new double[j.numRows];
        int[] here = new int[j.numRows];
        int[] next = new int[j.numRows];
        for (int i = 0; i < j.numRows; i++) {
            here[i] = i % j.numCols;
            next[i] = (i + 1) % j.numCols;
            first[i] = j.get(i, here[i]);
            second[i] = j.get(i, next[i]);
        }
        return x.take(here).multiply(constant(first)).add(x.take(next).multiply(constant(second)));
    }

    @Test
    void whatIsNotDeterminedIsNamed() {
        Ch a = array(1).label("a");
        Ch b = array(2, 3).label("b");
        Ch r = concatenate(a.add(b.get("0:1")), a.add(b.get("0:1")).multiply(2));
        assertThatThrownBy(() -> minimize(r).over(a, b).covariance())
                .isInstanceOf(SingularMatrixException.class)
                .hasMessageContaining("2 directions")
                .hasMessageContaining("+1.00 b[1]")
                .hasMessageMatching(".*[+-]1.00 [ab]\\[0\\] [+-]1.00 [ab]\\[0\\].*");
    }

    @Test
    void whatIsNotDeterminedIsNamedInSparseProblemsToo() {
        int n = 80;
        Ch x = array(NdArray.zeros(n)).label("x");
        Ch y = array(NdArray.zeros(1)).label("y");
        Ch r = concatenate(x.get("1:").subtract(x.get(":-1")), y.subtract(1));
        assertThatThrownBy(() -> minimize(r).over(x, y).covariance())
                .isInstanceOf(SingularMatrixException.class)
                .hasMessageContaining("1 direction:")
                .hasMessageContaining("x[")
                .hasMessageContaining("and so on");
    }

    @Test
    void onASphereTheLengthIsCertain() {
        Ch direction = array(0.6, 0, 0.8);
        Ch r = direction.subtract(constant(new double[] {0.6, 0, 0.8})).multiply(10);
        NdArray covariance = minimize(r)
                .over(direction)
                .manifold(direction, Manifolds.sphere(3))
                .covariance()
                .of(direction);
        double[] x = {0.6, 0, 0.8};
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                double wanted = ((i == k ? 1 : 0) - x[i] * x[k]) / 100;
                assertThat(covariance.get(i, k)).isCloseTo(wanted, within(1e-15));
            }
        }
    }

    @Test
    void lossesAndChunksHaveTheirs() {
        Ch x = array(0);
        Ch r = x.subtract(constant(new double[] {-1, 0, 1, 100}));
        // The one far away counts with the curvature that the method takes for it, rho' = 2 / 100.
        double errors = minimize(residuals(r).loss(huber(2)))
                .over(x)
                .covariance()
                .standardErrors(x)
                .item();
        assertThat(errors).isCloseTo(1 / Math.sqrt(3 + 0.02), within(1e-12));
        RowChunks chunks = RowChunks.of(rows -> rows.get(0).multiply(x).subtract(1), NdArray.of(1, 2, 3, 4, 5));
        assertThat(minimize(chunks).over(x).covariance().of(x).item()).isCloseTo(1 / 55., within(1e-15));
    }

    @Test
    void misuseIsNamed() {
        Ch x = array(1, 2);
        Covariance covariance = minimize(x).over(x).covariance();
        assertThatThrownBy(covariance::scaledByResiduals)
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("2 residuals of 2 unknowns");
        assertThatThrownBy(() -> covariance.of(array(1))).isInstanceOf(VariableException.class);
        assertThatThrownBy(
                        () -> minimize(array(Double.NaN, 1).multiply(x)).over(x).covariance())
                .isInstanceOf(NotFiniteException.class);
    }
}
