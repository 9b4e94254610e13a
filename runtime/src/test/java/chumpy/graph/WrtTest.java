package chumpy.graph;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.sin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Index;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Indexing;
import chumpy.ops.ChGather;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Derivatives with respect to leaves, intermediates and views; both directions of accumulation. */
class WrtTest {
    @Test
    void anIntermediateCountsAsIndependent() {
        Ch x = array(1, 2);
        Ch u = x.multiply(3);
        Ch f = u.multiply(u).add(x);
        assertThat(f.drWrt(u).toArray()).isEqualTo(NdArray.of(new double[][] {{6, 0}, {0, 12}}));
        assertThat(f.drWrt(x).toArray()).isEqualTo(NdArray.of(new double[][] {{19, 0}, {0, 37}}));
        assertThat(u.drWrt(f).form()).isEqualTo(Jacobian.Form.NONE);
        assertThat(f.drWrt(f).toArray()).isEqualTo(NdArray.of(new double[][] {{1, 0}, {0, 1}}));
    }

    @Test
    void aViewOfALeafStandsForItsEntries() {
        Ch x = array(1, 2, 3, 4, 5);
        Ch f = x.multiply(x);
        Ch view = x.get("1:").get(":2");
        assertThat(f.drWrt(view).toArray()).isEqualTo(NdArray.of(new double[][] {{0, 0}, {4, 0}, {0, 6}, {0, 0}, {0, 0}
        }));
        assertThat(view.drWrt(view).toArray()).isEqualTo(NdArray.of(new double[][] {{1, 0}, {0, 1}}));
        assertThat(f.vjp(view, NdArray.of(1, 1, 1, 1, 1))).isEqualTo(NdArray.of(4, 6));
        assertThat(f.jvp(view, NdArray.of(1, 10))).isEqualTo(NdArray.of(0, 4, 60, 0, 0));
        Ch reversed = x.get("::-1");
        assertThat(f.sum().gradient(reversed)).isEqualTo(NdArray.of(10, 8, 6, 4, 2));
    }

    @Test
    void whatShowsAnEntryTwiceIsAnIntermediate() {
        Ch x = array(1, 2);
        Ch twice = x.get("[0, 0, 1]");
        Ch f = twice.multiply(twice);
        assertThat(f.drWrt(twice).toArray()).isEqualTo(NdArray.of(new double[][] {{2, 0, 0}, {0, 2, 0}, {0, 0, 4}}));
        assertThat(x.sum().drWrt(twice).form()).isEqualTo(Jacobian.Form.NONE);
    }

    @Test
    void assignmentGoesThroughViews() {
        Ch x = array(new double[][] {{1, 2, 3}, {4, 5, 6}});
        x.T().set("0, :", 9);
        assertThat(x.r()).isEqualTo(NdArray.of(new double[][] {{9, 2, 3}, {9, 5, 6}}));
        x.get("1").get("::-1").set(NdArray.of(7, 8, 9));
        assertThat(x.r()).isEqualTo(NdArray.of(new double[][] {{9, 2, 3}, {9, 8, 7}}));
        x.ravel().set(-1, 0);
        assertThat(x.r().get(1, 2)).isZero();
    }

    @Test
    void severalGradientsComeFromOneSweep() {
        Ch x = array(1, 2);
        Ch y = array(3, 4);
        Ch f = x.multiply(y).sum();
        List<NdArray> gradients = f.gradients(List.of(x, y, x.get("1"), array(5)));
        assertThat(gradients).containsExactly(NdArray.of(3, 4), NdArray.of(1, 2), NdArray.scalar(4), NdArray.of(0));
        assertThatThrownBy(() -> x.gradient(x)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> f.vjp(x, NdArray.of(1, 2))).isInstanceOf(ShapeException.class);
    }

    @Test
    void whatIsRememberedKnowsOfShapesThatChangeUnnoticed() {
        Ch x = array(1, 2);
        Ch other = array(1, 2, 3);
        Ch f = x.multiply(2);
        assertThat(x.drWrt(x).rows()).isEqualTo(2);
        assertThat(f.drWrt(other).cols()).isEqualTo(3);
        x.set(NdArray.of(1, 2, 3, 4));
        other.set(NdArray.of(1));
        assertThat(x.drWrt(x).rows()).isEqualTo(4);
        assertThat(f.drWrt(other).cols()).isEqualTo(1);
        assertThat(f.drWrt(x).rows()).isEqualTo(4);
    }

    @Test
    void aViewThatIsMadeToShowOthersIsAskedAgain() {
        Ch x = array(1, 2, 3);
        Ch f = x.multiply(x);
        ChGather view = (ChGather) x.get("0:1");
        assertThat(f.drWrt(view).toArray()).isEqualTo(NdArray.of(new double[][] {{2}, {0}, {0}}));
        view.setRule(shape -> Indexing.map(shape, Index.at(2)));
        assertThat(f.drWrt(view).toArray()).isEqualTo(NdArray.of(new double[][] {{0}, {0}, {6}}));
        view.setX(array(5, 6, 7));
        assertThat(f.drWrt(view).form()).isEqualTo(Jacobian.Form.NONE);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothDirectionsGiveOneMatrix(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(1, 6);
        Ch x = array(random.doubles(n * n, -1, 1).toArray()).reshape(n, n);
        Ch leaf = (Ch) x.term("x");
        Ch u = sin(x).matmul(x.T()).add(x.get("0"));
        Ch f = exp(u.multiply(0.1)).multiply(u).sum(random.nextInt(2)).add(x.mean(0));
        f.r();
        NdArray forward = Directions.forward(f, leaf).toArray();
        NdArray reverse = Directions.reverse(f, leaf).toArray();
        NdArray chosen = f.drWrt(leaf).toArray();
        double h = 1e-6;
        for (int j = 0; j < n * n; j++) {
            double at = leaf.r().flat(j);
            leaf.set(j, at + h);
            NdArray above = f.r();
            leaf.set(j, at - h);
            NdArray below = f.r();
            leaf.set(j, at);
            for (int i = 0; i < n; i++) {
                double difference = (above.flat(i) - below.flat(i)) / (2 * h);
                assertThat(forward.get(i, j)).as("seed " + seed).isCloseTo(difference, within(1e-7));
                assertThat(reverse.get(i, j)).as("seed " + seed).isCloseTo(forward.get(i, j), within(1e-13));
                assertThat(chosen.get(i, j)).as("seed " + seed).isCloseTo(forward.get(i, j), within(1e-13));
            }
        }
    }
}
