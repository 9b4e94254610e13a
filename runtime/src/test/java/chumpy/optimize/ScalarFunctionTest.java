package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.leastSquares;
import static chumpy.Chumpy.minimize;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.ShapeException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarFunctionTest {
    private final Ch x = array(1, 2, 3);
    private final Ch y = array(4, 5, 6);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gradientsAndProductsAreThoseOfDifferences(long seed) {
        Ch r = exp(x).multiply(y);
        Random random = new Random(seed);
        double[] at = random.doubles(6).toArray();
        double[] v = random.doubles(6).toArray();
        ScalarFunction number = minimize(r.sum()).over(x, y).scalarFunction();
        ScalarFunction squares = leastSquares(r).over(x, y).scalarFunction();

        for (ScalarFunction f : new ScalarFunction[] {number, squares}) {
            double h = 1e-6;
            double slope = (f.value(moved(at, h, v)) - f.value(moved(at, -h, v))) / (2 * h);
            double[] gradient = f.gradient(at);
            assertThat(dot(gradient, v)).isCloseTo(slope, within(1e-6 * Math.abs(slope)));
        }

        double h = 1e-5;
        double[] product = number.hessianTimes(at, v);
        double[] ahead = number.gradient(moved(at, h, v));
        double[] behind = number.gradient(moved(at, -h, v));
        for (int i = 0; i < 6; i++) {
            assertThat(product[i]).isCloseTo((ahead[i] - behind[i]) / (2 * h), within(1e-7));
        }
    }

    private static double[] moved(double[] x, double h, double[] v) {
        double[] moved = x.clone();
        for (int i = 0; i < x.length; i++) {
            moved[i] += h * v[i];
        }
        return moved;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void residualsAreTakenForTheSumOfTheirSquares() {
        ScalarFunction f = leastSquares(x).over(x).bounds(x, 0, 7).scalarFunction();

        assertThat(f.size()).isEqualTo(3);
        assertThat(f.value(new double[] {1, 2, 2})).isEqualTo(9);
        assertThat(f.gradient(new double[] {1, 2, 2})).containsExactly(2, 4, 4);
        assertThat(f.hessianTimes(f.start(), new double[] {1, 0, 0})).containsExactly(2, 0, 0);
        assertThat(f.lower()).containsExactly(0, 0, 0);
        assertThat(f.upper()).containsExactly(7, 7, 7);
        f.assign(new double[] {5, 5, 5});
        assertThat(x.r().toArray()).containsExactly(5, 5, 5);
        assertThat(f.variables()).containsExactly(x);
    }

    @Test
    void refusesWhatIsNoNumberAndVectorsOfAnotherSize() {
        assertThatThrownBy(() -> minimize(x).over(x).scalarFunction()).isInstanceOf(ShapeException.class);
        ScalarFunction f = minimize(x.sum()).over(x).scalarFunction();
        assertThatThrownBy(() -> f.value(new double[2])).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> f.hessianTimes(new double[3], new double[2]))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("v has 2 numbers");
    }
}
