package chumpy.ops;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.average;
import static chumpy.Chumpy.cumprod;
import static chumpy.Chumpy.cumsum;
import static chumpy.Chumpy.nanmean;
import static chumpy.Chumpy.nanprod;
import static chumpy.Chumpy.nansum;
import static chumpy.Chumpy.nanvar;
import static chumpy.Chumpy.prod;
import static chumpy.Chumpy.std;
import static chumpy.Chumpy.var;
import static chumpy.Chumpy.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.EveryWay;
import chumpy.Jacobian;
import chumpy.ShapeException;
import chumpy.TermException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Products, moments and running values where there are zeros, NaN, equal entries or none. */
class RunReductionTest {
    private static final double NAN = Double.NaN;

    @Test
    void productsWithZerosHaveRightDerivatives() {
        Ch x = array(2, 0, 3);
        assertThat(prod(x).gradient(x).toArray()).containsExactly(0, 6, 0);
        x.set(2, 0);
        assertThat(prod(x).gradient(x).toArray()).containsExactly(0, 0, 0);
        Ch squareOfAProduct = prod(array(0, 5).multiply(x.get(":2")));
        assertThat(squareOfAProduct.gradient(x).toArray()).containsExactly(0, 0, 0);
    }

    @Test
    void productsThatOverflowHaveFiniteDerivativesWhereThoseAre() {
        Ch x = array(1e200, 1e200, 1e-200);
        assertThat(prod(x).gradient(x).toArray()[0]).isCloseTo(1, within(1e-12));
    }

    @Test
    void runningProductsWithZerosHaveRightDerivatives() {
        Ch x = array(2, 0, 3, 0);
        double[] expected = {1, 0, 0, 0, 0, 2, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0};
        EveryWay.jacobians(cumprod(x), x)
                .forEach((way, j) -> assertThat(j.toArray()).as(way).containsExactly(expected));
    }

    @Test
    void longRunningSumsAreOperators() {
        int n = 100_000;
        Ch x = zeros(n);
        Jacobian j = cumsum(x).drWrt(x);
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        assertThat(j.times(ones)[n - 1]).isEqualTo(n);
        assertThat(j.transposeTimes(ones)[0]).isEqualTo(n);
        assertThat(cumprod(x).drWrt(x).transposeTimes(ones)[0]).isEqualTo(1);
    }

    @Test
    void anOperatorKeepsTheNumbersOfItsEvaluation() {
        Ch x = zeros(100).add(array(2));
        Ch leaf = array(x.r());
        Ch f = cumprod(leaf);
        Jacobian before = f.drWrt(leaf);
        leaf.set("...", 3);
        f.r();
        double[] unit = new double[100];
        unit[0] = 1;
        assertThat(before.times(unit)[2]).isEqualTo(4);
        assertThat(f.drWrt(leaf).times(unit)[2]).isEqualTo(9);
    }

    @Test
    void spreadOfEqualNumbers() {
        Ch x = array(4, 4, 4);
        assertThat(std(x).r().item()).isZero();
        assertThat(std(x).gradient(x).toArray()).containsExactly(0, 0, 0);
        assertThat(var(x).gradient(x).toArray()).containsExactly(0, 0, 0);
    }

    @Test
    void varianceKeepsItsDigitsFarFromZero() {
        assertThat(var(array(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16), null, 1, false)
                        .r()
                        .item())
                .isEqualTo(30);
    }

    @Test
    void tooFewNumbersForTheDivisor() {
        assertThat(var(array(2), null, 1, false).r().item()).isNaN();
        assertThat(var(zeros(0)).r().item()).isNaN();
        assertThat(prod(zeros(0)).r().item()).isEqualTo(1);
    }

    @Test
    void nanIsLeftOut() {
        Ch none = array(NAN, NAN);
        assertThat(nansum(none).r().item()).isZero();
        assertThat(nanprod(none).r().item()).isEqualTo(1);
        assertThat(nanmean(none).r().item()).isNaN();
        assertThat(nanvar(none).r().item()).isNaN();
        Ch some = array(1, NAN, 3);
        assertThat(nanmean(some).gradient(some).toArray()).containsExactly(0.5, 0, 0.5);
        assertThat(nansum(some).gradient(some).toArray()).containsExactly(1, 0, 1);
        assertThat(prod(some).r().item()).isNaN();
    }

    /** As in NumPy, whose variances that leave NaN out are NaN there, and whose others are infinite. */
    @Test
    void variancesWithoutDegreesOfFreedom() {
        Ch x = array(1, 2);
        assertThat(nanvar(x, null, 2, false).r().item()).isNaN();
        assertThat(var(x, null, 2, false).r().item()).isEqualTo(Double.POSITIVE_INFINITY);
        Ch columns = array(new double[][] {{1, 2}, {NAN, 1}});
        assertThat(nanvar(columns, new int[] {0}, 1, false).r().toArray()).containsExactly(NAN, 0.5);
    }

    @Test
    void weightsMustFit() {
        Ch x = zeros(2, 3);
        assertThatThrownBy(() -> average(x, zeros(3)).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("average");
        assertThatThrownBy(() -> average(x, zeros(2), new int[] {1}, false).r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> average(array(1, 2), array(1, -1)).r())
                .isInstanceOf(TermException.class)
                .hasMessageContaining("sum to 0");
    }
}
