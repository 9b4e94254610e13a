package chumpy;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What single functions of Python's chumpy get wrong, or fail to do, with the right answers worked out by hand; see
 * {@link KnownFaultsTest} for what is wrong at its core.
 */
class KnownFaultsInFunctionsTest {
    private static void assertJacobian(Ch f, Ch wrt, double[][] expected) {
        NdArray wanted = NdArray.of(expected);
        EveryWay.jacobians(f, wrt).forEach((way, got) -> {
            assertThat(got.shape()).as(way).isEqualTo(wanted.shape());
            assertThat(got.toArray())
                    .as(way)
                    .usingComparatorWithPrecision(1e-12)
                    .containsExactly(wanted.toArray());
        });
    }

    @Test
    void sortingHasThePermutationAsItsDerivative() {
        Ch x = array(3, 1, 2);
        assertJacobian(Chumpy.sort(x), x, new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}});
    }

    @Test
    void aVectorOnADiagonal() {
        Ch v = array(5, 7);
        double[][] places = {{1, 0}, {0, 0}, {0, 0}, {0, 1}};
        assertJacobian(Chumpy.diag(v), v, places);
        assertJacobian(Chumpy.diagflat(v), v, places);
    }

    @Test
    void theVarianceIsThatOfDeviationsFromTheMean() {
        Ch x = array(1, 2, 6);
        assertThat(x.var().r().item()).isCloseTo(14 / 3.0, within(1e-15));
        assertJacobian(x.var(), x, new double[][] {{-4 / 3.0, -2 / 3.0, 2}});
        assertThat(x.var(null, 1, true).r().shape()).containsExactly(1);
        assertJacobian(x.var(null, 1, true), x, new double[][] {{-2, -1, 3}});
        double s = Math.sqrt(7);
        assertThat(x.std(null, 1, false).r().item()).isCloseTo(s, within(1e-15));
        assertJacobian(x.std(null, 1, false), x, new double[][] {{-1 / s, -0.5 / s, 1.5 / s}});
    }

    @Test
    void theDeterminantsOfAStackHaveARowEach() {
        Ch a = array(NdArray.of(new double[] {1, 2, 3, 4, 2, 0, 1, 3}, new int[] {2, 2, 2}));
        assertJacobian(Linalg.det(a), a, new double[][] {{4, -3, -2, 1, 0, 0, 0, 0}, {0, 0, 0, 0, 3, -1, 0, 2}});
    }

    @Test
    void aRunningSumAlongAnAxis() {
        Ch x = array(new double[][] {{1, 2}, {3, 4}});
        assertJacobian(x.cumsum(0), x, new double[][] {{1, 0, 0, 0}, {0, 1, 0, 0}, {1, 0, 1, 0}, {0, 1, 0, 1}});
    }

    @Test
    void vectorProductsOfSingleAndOfBroadcastOperands() {
        Ch a = array(1, 0, 0);
        Ch b = array(0, 1, 0);
        assertThat(Chumpy.cross(a, b).r()).isEqualTo(NdArray.of(0, 0, 1));
        assertJacobian(Chumpy.cross(a, b), a, new double[][] {{0, 0, -1}, {0, 0, 0}, {1, 0, 0}});
        Ch rows = array(new double[][] {{1, 0, 0}, {0, 0, 2}});
        assertThat(Chumpy.cross(rows, b).r()).isEqualTo(NdArray.of(new double[][] {{0, 0, 1}, {-2, 0, 0}}));
    }

    @Test
    void theGridIsAListOfArrays() {
        List<Ch> grid = Chumpy.meshgrid(array(1, 2, 3), array(5, 6));
        assertThat(grid).hasSize(2);
        assertThat(grid.get(0).r()).isEqualTo(NdArray.of(new double[][] {{1, 2, 3}, {1, 2, 3}}));
        assertThat(grid.get(1).r()).isEqualTo(NdArray.of(new double[][] {{5, 5, 5}, {6, 6, 6}}));
    }

    @Test
    void leastSquaresHasARankSingularValuesAndResiduals() {
        Linalg.LeastSquares fit = Linalg.lstsq(array(new double[][] {{3, 0}, {0, 4}, {0, 0}}), array(6, 4, 5));
        assertThat(fit.x().r()).isEqualTo(NdArray.of(2, 1));
        assertThat(fit.rank().item()).isEqualTo(2);
        assertThat(fit.singularValues().r().toArray()).containsExactly(new double[] {4, 3}, within(1e-14));
        assertThat(fit.residuals().r().toArray()).containsExactly(new double[] {25}, within(1e-12));
    }

    /** Of a Hilbert matrix, whose inverse has integers; its condition number is 1.6e4, the square of that 2.4e8. */
    @Test
    void thePseudoInverseDoesNotSquareTheConditionNumber() {
        Ch hilbert = Chumpy.fromfunction(
                at -> Chumpy.reciprocal(at.get(0).add(at.get(1)).add(1)), 4, 4);
        double[][] inverse = {
            {16, -120, 240, -140}, {-120, 1200, -2700, 1680}, {240, -2700, 6480, -4200}, {-140, 1680, -4200, 2800}
        };
        NdArray wanted = NdArray.of(inverse);
        assertThat(Linalg.pinv(hilbert).r().toArray())
                .usingComparatorWithPrecision(6480 * 1e-11)
                .containsExactly(wanted.toArray());
    }

    @Test
    void whatNumPyHasAsMethodsOfAnArray() {
        Ch x = array(new double[][] {{1, 5}, {3, 4}});
        assertThat(x.prod().item()).isEqualTo(60);
        assertThat(x.flatten().r()).isEqualTo(NdArray.of(1, 5, 3, 4));
        assertThat(x.clip(2, 4).r()).isEqualTo(NdArray.of(new double[][] {{2, 4}, {3, 4}}));
        assertThat(x.argmax()).isEqualTo(1);
        assertThat(x.trace().item()).isEqualTo(5);
        assertThat(x.any()).isTrue();
        assertThat(x.round(-1).r()).isEqualTo(NdArray.of(new double[][] {{0, 0}, {0, 0}}));
        x.fill(2);
        assertThat(x.r()).isEqualTo(NdArray.full(new int[] {2, 2}, 2));
    }

    @Test
    void aTreeIsShownWithoutASwitch() {
        Ch f = Chumpy.sin(array(1, 2)).label("f");
        assertThat(f.toString()).contains("f").contains("sin");
    }

    @Test
    void theJacobianOfAProductOfMatricesIsNotFilled() {
        SplittableRandom random = new SplittableRandom(1);
        Ch a = array(Domain.ANY.draw(random, 300, 300));
        Jacobian j = a.dot(array(Domain.ANY.draw(random, 300, 300))).drWrt(a);
        assertThat(j.rows()).isEqualTo(90_000);
        assertThat(j).asString().contains("I (x) 300x300");
    }

    @Test
    void aRunningSumAndAnInverseKeepTheirStructure() {
        Ch vector = Chumpy.zeros(100_000);
        NdArray row = vector.cumsum().vjp(vector, NdArray.full(new int[] {100_000}, 1));
        assertThat(row.flat(0)).isEqualTo(100_000);
        assertThat(row.flat(99_999)).isEqualTo(1);
        Ch matrix = Chumpy.eye(200).add(0);
        assertThat(Linalg.inv(matrix).drWrt(matrix).get(0, 0)).isEqualTo(-1);
    }
}
