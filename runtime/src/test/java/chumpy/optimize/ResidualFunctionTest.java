package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.primitive;
import static chumpy.optimize.Residuals.residuals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidualFunctionTest {
    private final Ch x = array(1, 2, 3);
    private final Ch y = array(4, 5, 6);
    private final Ch r = x.multiply(x).multiply(y);
    private final ResidualFunction f = minimize(r).over(x, y).residualFunction();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void followsTheVectorOfAllVariables(long seed) {
        double[] at = new Random(seed).doubles(6).toArray();

        double[] value = f.value(at);
        Jacobian jacobian = f.jacobian(at);

        double[] v = new Random(seed + 100).doubles(6).toArray();
        double[] product = jacobian.times(v);
        for (int i = 0; i < 3; i++) {
            double xi = at[i];
            double yi = at[i + 3];
            assertThat(value[i]).isEqualTo(xi * xi * yi);
            assertThat(jacobian.get(i, i)).isCloseTo(2 * xi * yi, within(1e-15));
            assertThat(jacobian.get(i, i + 3)).isEqualTo(xi * xi);
            assertThat(product[i]).isCloseTo(2 * xi * yi * v[i] + xi * xi * v[i + 3], within(1e-14));
        }
        assertThat(f.start()).isEqualTo(at);
    }

    @Test
    void tellsSizesStartAndBounds() {
        ResidualFunction bounded = minimize(r).over(y, x).bounds(x, 0, 9).residualFunction();

        assertThat(bounded.rows()).isEqualTo(3);
        assertThat(bounded.columns()).isEqualTo(6);
        assertThat(bounded.variables()).containsExactly(y, x);
        assertThat(bounded.start()).containsExactly(4, 5, 6, 1, 2, 3);
        double free = Double.NEGATIVE_INFINITY;
        assertThat(bounded.lower()).containsExactly(free, free, free, 0, 0, 0);
        assertThat(bounded.upper()).containsExactly(-free, -free, -free, 9, 9, 9);
    }

    @Test
    void whatWasHandedOutStaysAsItIs() {
        Ch t = array(1, 2);
        Ch many = concatenate(r, x.dot(y).reshape(1).multiply(t));
        for (ResidualFunction g : new ResidualFunction[] {
            f, minimize(r).over(x).residualFunction(), minimize(many).over(x, y).residualFunction()
        }) {
            double[] ones = IntStream.range(0, g.columns()).mapToDouble(i -> 1).toArray();
            Jacobian before = g.jacobian(ones);
            NdArray entries = before.toArray();

            g.jacobian(new double[g.columns()]);

            assertThat(before.toArray()).isEqualTo(entries);
        }
    }

    @Test
    void sparseJacobiansKeepTheirStructureEvenWhereTheyAreZero() {
        DMatrixSparseCSC somewhere = f.jacobian(new double[] {1, 2, 3, 4, 5, 6}).toSparse();
        DMatrixSparseCSC zero = f.jacobian(new double[6]).toSparse();

        assertThat(somewhere.nz_length).isEqualTo(6);
        assertThat(zero.nz_rows).startsWith(somewhere.nz_rows);
        assertThat(zero.col_idx).isEqualTo(somewhere.col_idx);
        assertThat(f.jacobian(new double[6]).form()).isEqualTo(Jacobian.Form.SPARSE);
    }

    @Test
    void speaksEjml() {
        DMatrixRMaj at = new DMatrixRMaj(6, 1, true, 1, 2, 3, 4, 5, 6);
        DMatrixRMaj value = new DMatrixRMaj(0, 0);
        DMatrixRMaj jacobian = new DMatrixRMaj(100, 1);
        jacobian.fill(7);

        f.value(at, value);
        f.jacobian(at, jacobian);

        assertThat(value.numRows).isEqualTo(3);
        assertThat(value.numCols).isEqualTo(1);
        assertThat(value.data).containsExactly(4, 20, 54);
        assertThat(jacobian.numRows).isEqualTo(3);
        assertThat(jacobian.numCols).isEqualTo(6);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 6; j++) {
                assertThat(jacobian.get(i, j)).isEqualTo(f.jacobian(at.data).get(i, j));
            }
        }
    }

    @Test
    void valueAndJacobianAtAPointCostOneEvaluation() {
        Ch a = array(1, 2);
        int[] evaluations = new int[1];
        Ch counted = primitive("counted")
                .dterm(a)
                .value(in -> {
                    evaluations[0]++;
                    return in.get(0);
                })
                .drWrt(in -> Jacobian.identity(2))
                .build();
        ResidualFunction g = minimize(counted).over(a).residualFunction();
        evaluations[0] = 0;

        g.value(new double[] {5, 6});
        g.jacobian(new double[] {5, 6});
        g.value(new double[] {5, 6});

        assertThat(evaluations[0]).isEqualTo(1);
    }

    @Test
    void weightsAreInTheResiduals() {
        ResidualFunction g =
                minimize(residuals(x).weight(2), residuals(y)).over(x, y).residualFunction();

        assertThat(g.value(new double[] {1, 2, 3, 4, 5, 6})).containsExactly(2, 4, 6, 4, 5, 6);
        assertThat(g.jacobian(g.start()).get(0, 0)).isEqualTo(2);
    }

    @Test
    void refusesWhatAFunctionOfAVectorCannotTell() {
        assertThatThrownBy(() ->
                        minimize(residuals(r).loss(Losses.huber(1))).over(x).residualFunction())
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("scalarFunction()");
        assertThatThrownBy(() ->
                        minimize(r).over(x).manifold(x, Manifolds.sphere(3)).residualFunction())
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("manifolds");
        assertThatThrownBy(() ->
                        minimize(r).over(x).subjectTo(Constraint.atLeast(x, 0)).scalarFunction())
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("constraints");
        RowChunks chunks = RowChunks.of(rows -> rows.get(0).multiply(x.get("0")), NdArray.zeros(10));
        assertThatThrownBy(() -> minimize(chunks).over(x).residualFunction())
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("chunks");
    }

    @Test
    void refusesVectorsOfAnotherSize() {
        assertThatThrownBy(() -> f.value(new double[5]))
                .isInstanceOf(ShapeException.class)
                .hasMessage(
                        "value: 5 numbers were given for 6 unknowns; give the entries of all variables, end to end");
        assertThatThrownBy(() -> f.jacobian(new double[7])).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> f.assign(new double[0])).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> f.value(new DMatrixRMaj(2, 3), new DMatrixRMaj(1, 1)))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("2x3");
    }
}
