package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.NdArray;
import chumpy.ShapeException;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreationTest {
    static Stream<String> creations() throws IOException {
        return Fixtures.lines("numpy-creation.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("creations")
    void makesWhatNumPyMakes(String line) {
        String[] sides = line.split(" -> ");
        String[] call = sides[0].split(" ");
        double[] x =
                Arrays.stream(call).skip(1).mapToDouble(Double::parseDouble).toArray();
        NdArray made = make(call[0], x);
        String[] expected = sides[1].split("\\|", -1);
        double[] entries = Fixtures.numbers(expected[1]);
        assertThat(made.shape()).isEqualTo(Fixtures.ints(expected[0]));
        if (call[0].endsWith("ogspace") || call[0].equals("geomspace")) {
            for (int i = 0; i < entries.length; i++) {
                assertThat(made.flat(i)).isCloseTo(entries[i], within(4 * Math.ulp(entries[i])));
            }
        } else {
            assertThat(made.toArray()).isEqualTo(entries);
        }
    }

    private static NdArray make(String name, double... x) {
        return switch (name) {
            case "arange" -> Creation.arange(x[0], x[1], x[2]);
            case "linspace" -> Creation.linspace(x[0], x[1], (int) x[2], x[3] == 1);
            case "eye" -> Creation.eye((int) x[0], (int) x[1], (int) x[2]);
            case "tri" -> Creation.tri((int) x[0], (int) x[1], (int) x[2]);
            case "logspace" -> Creation.logspace(x[0], x[1], (int) x[2], x[3] == 1, x[4]);
            case "geomspace" -> Creation.geomspace(x[0], x[1], (int) x[2], x[3] == 1);
            case "diag" -> {
                double[] v = new double[(int) x[0]];
                Arrays.setAll(v, i -> i + 1);
                yield Creation.diag(v, (int) x[1]);
            }
            default -> throw new AssertionError(name);
        };
    }

    @Test
    void plainOnes() {
        assertThat(Creation.ones(2, 2).toArray()).containsExactly(1, 1, 1, 1);
        assertThat(Creation.identity(2).toArray()).containsExactly(1, 0, 0, 1);
        assertThat(Creation.identity(0).size()).isZero();
        assertThat(Creation.eye(2, 2, Integer.MIN_VALUE).toArray()).containsOnly(0);
        assertThat(Creation.eye(2, 2, Integer.MAX_VALUE).toArray()).containsOnly(0);
        assertThat(Creation.tri(2, 2, Integer.MAX_VALUE).toArray()).containsOnly(1);
    }

    @Test
    void whatCannotBeMade() {
        assertThatThrownBy(() -> Creation.arange(0, 1, 0)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Creation.arange(0, Double.NaN, 1)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Creation.arange(0, 1e300, 1)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Creation.linspace(0, 1, -1, true)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Creation.geomspace(0, 1, 3, true)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Creation.eye(-1, 2, 0)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Creation.tri(2, -1, 0)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Creation.diag(new double[1], Integer.MIN_VALUE))
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Creation.diag(new double[1], 100_000)).isInstanceOf(ShapeException.class);
    }
}
