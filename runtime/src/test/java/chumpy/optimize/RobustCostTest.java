package chumpy.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Jacobian;
import chumpy.optimize.linear.DenseMatrix;
import chumpy.optimize.linear.JacobianMatrix;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustCostTest {
    private static final int ROWS = 12;
    private static final int COLUMNS = 3;

    private final Random random = new Random(7);

    private static RobustCost cost(int block, Loss loss) {
        return new RobustCost(
                List.of(new RobustCost.Part(0, 6, block, loss), new RobustCost.Part(6, ROWS, block, null)));
    }

    private double[] residuals(double size) {
        return random.doubles(ROWS, -size, size).toArray();
    }

    private double[][] matrix(boolean sparse) {
        double[][] j = new double[ROWS][];
        for (int i = 0; i < ROWS; i++) {
            j[i] = random.doubles(COLUMNS, -1, 1).toArray();
            if (sparse) {
                j[i][i % COLUMNS] = 0;
            }
        }
        return j;
    }

    private static JacobianMatrix held(LinearSolverKind kind, double[][] j) {
        Jacobian given = kind.isDense()
                ? Jacobian.dense(j)
                : Jacobian.sparse(Jacobian.dense(j).toSparse());
        return new JacobianAssembly(kind, ROWS, COLUMNS).join(List.of(given));
    }

    private static double[] gradient(JacobianMatrix j, double[] r) {
        double[] out = new double[COLUMNS];
        j.gradient(r, out);
        return out;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void theModelHasTheSlopeOfTheCost(int block) {
        for (LinearSolverKind kind : List.of(LinearSolverKind.DENSE_QR, LinearSolverKind.CGNR)) {
            for (Loss loss : List.of(Losses.huber(1), Losses.cauchy(1), Losses.tolerant(1, 0.3), Losses.tukey(1.2))) {
                RobustCost cost = cost(block, loss);
                double[][] j = matrix(kind == LinearSolverKind.CGNR);
                double[] r = residuals(1.5);
                double[] corrected = new double[ROWS];
                JacobianMatrix changed = held(kind, j);
                cost.linearize(r, changed, corrected);
                double[] g = gradient(changed, corrected);
                for (int k = 0; k < COLUMNS; k++) {
                    double h = 1e-6;
                    double slope = (cost.of(moved(r, j, k, h)) - cost.of(moved(r, j, k, -h))) / (2 * h);
                    assertThat(g[k])
                            .as("%s, blocks of %d, %s", loss, block, kind)
                            .isCloseTo(slope, within(1e-6));
                }
            }
        }
    }

    private static double[] moved(double[] r, double[][] j, int k, double h) {
        double[] out = r.clone();
        for (int i = 0; i < ROWS; i++) {
            out[i] += h * j[i][k];
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void amongInliersTheModelHasTheCurvatureOfTheCost(int block) {
        for (Loss loss : List.of(Losses.softL1(3), Losses.cauchy(4), Losses.tolerant(1, 0.3))) {
            RobustCost cost = cost(block, loss);
            double[][] j = matrix(false);
            double[] r = residuals(0.5);
            DenseMatrix changed = (DenseMatrix) held(LinearSolverKind.DENSE_QR, j);
            cost.linearize(r, changed, new double[ROWS]);
            for (int k = 0; k < COLUMNS; k++) {
                double h = 1e-4;
                double[] unit = new double[COLUMNS];
                unit[k] = 1;
                double curvature =
                        (cost.of(moved(r, j, k, h)) - 2 * cost.of(r) + cost.of(moved(r, j, k, -h))) / (h * h);
                assertThat(changed.squaredNorm(unit))
                        .as("%s, blocks of %d", loss, block)
                        .isCloseTo(curvature, within(1e-5 * curvature));
            }
        }
    }

    @Test
    void differencesAreExactWhereTheyAreSmall() {
        RobustCost cost = cost(2, Losses.cauchy(1));
        double[] a = residuals(2);
        double[] b = a.clone();
        b[1] += 1e-9;
        double s = a[0] * a[0] + a[1] * a[1];
        double slope = a[1] / (1 + s);
        assertThat(cost.difference(b, a)).isCloseTo(slope * (b[1] - a[1]), within(1e-16));
        double[] c = residuals(2);
        assertThat(cost.difference(c, a)).isCloseTo(cost.of(c) - cost.of(a), within(1e-13));
    }

    @Test
    void rowsOfDifferentUnknownsAreNotMixed() {
        RobustCost cost = cost(2, Losses.tolerant(1, 0.3));
        double[][] j = matrix(true);
        double[] r = residuals(0.5);
        JacobianMatrix changed = held(LinearSolverKind.SPARSE_NORMAL_CHOLESKY, j);
        long stored = changed.stored();
        double[] corrected = new double[ROWS];
        cost.linearize(r, changed, corrected);
        assertThat(changed.stored()).isEqualTo(stored);
        double[] rho = new double[3];
        Losses.tolerant(1, 0.3).evaluate(r[0] * r[0] + r[1] * r[1], rho);
        Offset<Double> rounding = within(1e-15);
        assertThat(corrected[0]).isCloseTo(Math.sqrt(rho[1]) * r[0], rounding);
    }

    @Test
    void aLossThatIsNoLossIsNamed() {
        double[] r = residuals(1);
        for (Loss bad : List.of(Loss.of(s -> Double.NaN, s -> 1, s -> 0), Loss.of(s -> -s, s -> -1, s -> 0))) {
            assertThatThrownBy(() -> cost(1, bad).of(r))
                    .isInstanceOf(OptionException.class)
                    .hasMessageContaining("rho' not negative");
        }
    }
}
