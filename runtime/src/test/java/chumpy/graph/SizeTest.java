package chumpy.graph;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deep and heavily shared expressions, on the default stack. */
class SizeTest {
    private static final int DEEP = 1_000_000;

    @Test
    void aChainOfAMillionNodesWorksInEveryWay() {
        Ch x = scalar(1);
        Ch f = x;
        for (int i = 0; i < DEEP; i++) {
            f = f.add(1);
        }
        assertThat(f.r().item()).isEqualTo(DEEP + 1);
        assertThat(f.drWrt(x).get(0, 0)).isEqualTo(1);
        assertThat(f.jvp(x, NdArray.scalar(2)).item()).isEqualTo(2);
        assertThat(f.vjp(x, NdArray.scalar(3)).item()).isEqualTo(3);
        x.set(2);
        assertThat(f.r().item()).isEqualTo(DEEP + 2);
        assertThat(f.dependsOn(x)).isTrue();
        assertThat(f.dependsOn(scalar(1))).isFalse();
    }

    @Test
    void aDeepChainOfVectorsAccumulatesBothWays() {
        Ch x = array(1, 2);
        Ch f = x;
        for (int i = 0; i < DEEP / 10; i++) {
            f = f.add(1);
        }
        assertThat(Directions.forward(f, x).toArray()).isEqualTo(NdArray.of(new double[][] {{1, 0}, {0, 1}}));
        assertThat(Directions.reverse(f, x).toArray()).isEqualTo(NdArray.of(new double[][] {{1, 0}, {0, 1}}));
    }

    @Test
    void doublingSixtyTimesCostsSixtyNodes() {
        Ch x = array(1, 2);
        Ch v = x;
        for (int i = 0; i < 60; i++) {
            v = v.add(v);
        }
        double power = Math.pow(2, 60);
        assertThat(v.r()).isEqualTo(NdArray.of(power, 2 * power));
        assertThat(v.drWrt(x).toArray()).isEqualTo(NdArray.of(new double[][] {{power, 0}, {0, power}}));
        Plan plan = Plan.of(v, List.of(x));
        assertThat(plan.nodes).hasSize(61);
        assertThat(Directions.reverse(v, x).get(1, 1)).isEqualTo(power);
        assertThat(v.sum().gradient(x)).isEqualTo(NdArray.of(power, power));
        assertThat(v.dependsOn(x)).isTrue();
        x.set(0, 3);
        assertThat(v.r()).isEqualTo(NdArray.of(3 * power, 2 * power));
        assertThat(v).hasToString("add of shape (2,)");
    }
}
