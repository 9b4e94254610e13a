package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustSumTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void derivativesOfLinearResidualsAreThoseOfTheSum(int block) {
        Random random = new Random(block);
        Ch x = array(0, 0, 0);
        Ch r = constant(NdArray.of(random.doubles(18, -1, 1).toArray()).reshape(6, 3))
                .dot(x)
                .subtract(constant(random.doubles(6, -2, 2).toArray()));
        RobustCost cost = new RobustCost(List.of(new RobustCost.Part(0, 6, block, Losses.cauchy(0.7))));
        RobustSum sum = new RobustSum(r, cost, Domain.EMPTY.over(List.of(x)));
        double[] at = random.doubles(3, -1, 1).toArray();
        double[] v = random.doubles(3, -1, 1).toArray();
        double value = sum.value(at);
        double[] gradient = new double[3];
        double[] product = new double[3];
        sum.gradient(gradient);
        sum.hessianTimes(v, product);
        double h = 1e-4;
        double ahead = sum.value(moved(at, v, h));
        double back = sum.value(moved(at, v, -h));
        assertThat(dot(gradient, v)).isCloseTo((ahead - back) / (2 * h), within(1e-6));
        assertThat(dot(product, v)).isCloseTo((ahead - 2 * value + back) / (h * h), within(1e-5));
    }

    private static double[] moved(double[] x, double[] v, double h) {
        double[] out = x.clone();
        for (int k = 0; k < x.length; k++) {
            out[k] += h * v[k];
        }
        return out;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
