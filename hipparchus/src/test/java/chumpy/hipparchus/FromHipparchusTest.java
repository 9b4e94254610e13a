package chumpy.hipparchus;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.TermException;
import chumpy.inspect.GradientCheck;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.ValueAndJacobianFunction;
import org.hipparchus.util.Pair;
import org.junit.jupiter.api.Test;

class FromHipparchusTest {
    private int values;
    private int jacobians;

    /** {@code (a b, a + b, a^2)}. */
    private final class Polynomials implements ValueAndJacobianFunction {
        @Override
        public RealVector computeValue(double[] p) {
            values++;
            return new ArrayRealVector(new double[] {p[0] * p[1], p[0] + p[1], p[0] * p[0]});
        }

        @Override
        public RealMatrix computeJacobian(double[] p) {
            jacobians++;
            return new Array2DRowRealMatrix(new double[][] {{p[1], p[0]}, {1, 1}, {2 * p[0], 0}});
        }

        @Override
        public Pair<RealVector, RealMatrix> value(RealVector point) {
            return new Pair<>(computeValue(point.toArray()), computeJacobian(point.toArray()));
        }
    }

    @Test
    void takesPartInTheChainRule() {
        Ch x = array(2, 3);
        Ch y = FromHipparchus.primitive("polynomials", new Polynomials(), x.multiply(x));

        assertThat(y.r().toArray()).containsExactly(36, 13, 16);
        assertThat(y.drWrt(x).toArray().toArray()).containsExactly(36, 24, 4, 6, 32, 0);
        GradientCheck.of(y).assertPasses();
        x.set(0, 0);
        assertThat(y.r().toArray()).containsExactly(0, 9, 0);
        assertThat(y.toString()).isNotEmpty();
    }

    @Test
    void computesBothOnceWhereTheyComeTogether() {
        Ch x = array(2, 3);
        Ch y = FromHipparchus.primitive("polynomials", new Polynomials()::value, x);

        y.r();
        y.drWrt(x);
        assertThat(values).isEqualTo(1);
        x.set(0, 5);
        assertThat(y.drWrt(x).get(2, 0)).isEqualTo(10);
        assertThat(y.r().toArray()).containsExactly(15, 8, 25);
        assertThat(values).isEqualTo(2);
    }

    @Test
    void computesNoJacobianThatNobodyAskedForWhereTheyComeApart() {
        Ch x = array(2, 3);
        Ch y = FromHipparchus.primitive("polynomials", new Polynomials(), x);

        y.r();
        assertThat(jacobians).isZero();
        y.drWrt(x);
        assertThat(values).isEqualTo(1);
        assertThat(jacobians).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void functionsThatGiveNothingAreNamed() {
        Ch x = array(2, 3);
        assertThatThrownBy(() -> FromHipparchus.primitive("nothing", null, x))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("nothing: function is null");
        assertThatThrownBy(
                        () -> FromHipparchus.primitive("nothing", p -> null, x).r())
                .isInstanceOf(TermException.class)
                .hasMessageContaining("nothing: what the function gave is null");
        Ch half = FromHipparchus.primitive("half", p -> new Pair<>(p, null), x);
        assertThat(half.r()).isEqualTo(x.r());
        assertThatThrownBy(() -> half.drWrt(x))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("Jacobian is null");
        assertThatThrownBy(() -> ToHipparchus.bounds(null))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("bounds: f is null");
    }
}
