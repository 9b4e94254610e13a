package chumpy;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.inspect.GradientCheck;
import chumpy.inspect.GradientReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expressions thrown together at random, with much sharing: every way to get a Jacobian agrees with differences, after
 * every assignment, and what was handed out before stays as it was.
 */
class RandomExpressionTest {
    private static final int ROWS = 2;
    private static final int COLUMNS = 3;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void derivativesAgreeWithDifferences(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Ch> leaves = List.of(
                Chumpy.array(Domain.ANY.draw(random, ROWS, COLUMNS)),
                Chumpy.array(Domain.ANY.draw(random, COLUMNS)),
                Chumpy.array(Domain.ANY.draw(random)));
        Ch f = expression(leaves, random);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < leaves.size(); i++) {
                Ch leaf = leaves.get(i);
                String what = "seed " + seed + ", round " + round + ", leaf " + i;
                NdArray value = f.r();
                double[] numbers = value.toArray();
                Map<String, NdArray> ways = EveryWay.jacobians(f, leaf);
                Jacobian jacobian = f.drWrt(leaf);
                GradientReport report = GradientCheck.of(f, leaf).run();
                assertThat(report.passed() && report.conclusive())
                        .as(what + ": " + report)
                        .isTrue();
                NdArray wanted = jacobian.toArray();
                ways.forEach((way, got) -> assertThat(got.toArray())
                        .as(what + ": " + way)
                        .usingComparatorWithPrecision(1e-10)
                        .containsExactly(wanted.toArray()));
                assertThat(value.toArray())
                        .as(what + ": the value taken before")
                        .containsExactly(numbers);
                assertThat(jacobian.toArray())
                        .as(what + ": the Jacobian taken before")
                        .isEqualTo(ways.get("drWrt"));
            }
            Ch changed = leaves.get(random.nextInt(leaves.size()));
            changed.set(Domain.ANY.draw(random, changed.shape()));
        }
    }

    /** Some nodes of the shape of the first leaf, each of any two before it, and something made of the last ones. */
    private static Ch expression(List<Ch> leaves, SplittableRandom random) {
        List<Ch> nodes = new ArrayList<>(leaves);
        for (int i = 0; i < 12; i++) {
            Ch a = nodes.get(random.nextInt(nodes.size()));
            Ch b = nodes.get(random.nextInt(Math.max(0, nodes.size() - 4), nodes.size()));
            nodes.add(node(a, Chumpy.broadcastTo(b, ROWS, COLUMNS), random));
        }
        Ch last = nodes.get(nodes.size() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> last;
            case 1 -> last.sum();
            case 2 -> Chumpy.concatenate(last, nodes.get(nodes.size() - 2));
            default -> last.dot(nodes.get(nodes.size() - 3).T());
        };
    }

    /** A bounded function, so that numbers stay in reach of the differences. */
    private static Ch node(Ch a, Ch b, SplittableRandom random) {
        return switch (random.nextInt(14)) {
            case 0 -> Chumpy.sin(a.add(b));
            case 1 -> Chumpy.tanh(a.multiply(b));
            case 2 -> Chumpy.cos(b).subtract(a.multiply(0.5));
            case 3 -> b.multiply(0.5).add(Chumpy.mean(b, new int[] {1}, true));
            case 4 -> Chumpy.tanh(b.get("::-1, [2, 0, 0]").add(a));
            case 5 -> Chumpy.tanh(b.dot(b.T()).dot(b));
            case 6 -> b.T().reshape(ROWS, COLUMNS).add(Chumpy.arctan(b));
            case 7 -> Chumpy.vstack(b.get("1"), Chumpy.sin(b.get("0")));
            case 8 -> Chumpy.where(Chumpy.array(1, 0, 1), Chumpy.sin(b), b.multiply(0.5));
            case 9 -> Chumpy.detach(Chumpy.array(0.5)).multiply(b).add(Chumpy.floor(Chumpy.constant(0.5)));
            case 10 -> Chumpy.apply("square of sine", b, x -> Math.sin(x) * Math.sin(x), (x, y) -> Math.sin(2 * x));
            case 11 -> Chumpy.stack(b.get("0"), b.get("0")).multiply(Chumpy.cos(b));
            case 12 ->
                Chumpy.matmul(Chumpy.tanh(b), Chumpy.eye(COLUMNS))
                        .multiply(b.sum(1).get(":, None").add(1))
                        .multiply(0.3);
            default -> b.add(b).multiply(0.4);
        };
    }
}
