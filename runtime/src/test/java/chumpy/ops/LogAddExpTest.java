package chumpy.ops;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Chumpy;
import java.util.SplittableRandom;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** Derivatives of the sums of powers: the operands share 1 between them, in halves where they are equal. */
class LogAddExpTest {
    @Test
    void equalOperandsShareInHalvesThoughInfinite() {
        for (double x : new double[] {Double.NEGATIVE_INFINITY, -3, 0, 1e300, Double.POSITIVE_INFINITY}) {
            assertThat(shares(Chumpy::logaddexp, x, x)).as("%s", x).containsExactly(0.5, 0.5);
            assertThat(shares(Chumpy::logaddexp2, x, x)).as("%s", x).containsExactly(0.5, 0.5);
        }
    }

    @Test
    void sharesAddUpToOne() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            double a = random.nextDouble(-40, 40);
            double b = random.nextInt(5) == 0 ? Double.NEGATIVE_INFINITY : random.nextDouble(-40, 40);
            for (double[] shares : new double[][] {shares(Chumpy::logaddexp, a, b), shares(Chumpy::logaddexp2, a, b)}) {
                assertThat(shares[0] + shares[1]).as("%s, %s", a, b).isCloseTo(1, within(1e-15));
                assertThat(shares[0] > shares[1]).as("%s, %s", a, b).isEqualTo(a > b);
            }
        }
    }

    private static double[] shares(BinaryOperator<Ch> function, double a, double b) {
        Ch x = array(a);
        Ch y = array(b);
        Ch f = function.apply(x, y);
        return new double[] {f.drWrt(x).get(0, 0), f.drWrt(y).get(0, 0)};
    }
}
