package chumpy.ops;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.greater;
import static chumpy.Chumpy.scalar;
import static chumpy.Chumpy.sqrt;
import static chumpy.Chumpy.where;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.EveryWay;
import org.junit.jupiter.api.Test;

/** The branch that is not chosen has no part in a derivative, be it infinitely steep there. */
class WhereTest {
    @Test
    void anInfiniteSlopeThatIsNotChosenIsNotSeen() {
        Ch x = array(0, 4, 0);
        Ch f = where(greater(x, constant(1)), sqrt(x), x.multiply(3));
        EveryWay.jacobians(f, x)
                .values()
                .forEach(j -> assertThat(j.toArray()).containsExactly(3, 0, 0, 0, 0.25, 0, 0, 0, 3));
        assertThat(f.sum().gradient(x).toArray()).containsExactly(3, 0.25, 3);
    }

    @Test
    void norOneOfANumber() {
        Ch x = scalar(0);
        Ch f = where(greater(x, constant(1)), sqrt(x), x.multiply(3)).add(x);
        assertThat(f.gradient(x).item()).isEqualTo(4);
        assertThat(f.drWrt(x).get(0, 0)).isEqualTo(4);
    }
}
