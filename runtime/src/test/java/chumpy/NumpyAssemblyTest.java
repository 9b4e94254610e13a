package chumpy;

import static chumpy.Chumpy.array;
import static chumpy.NumpyValues.x;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.DoubleBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Putting together, polynomials, interpolation in volumes, against a table of NumPy's and SciPy's values. */
class NumpyAssemblyTest {
    private static Ch places(int n) {
        return x(n, 3).multiply(1.3).add(0.2);
    }

    @TestFactory
    Stream<DynamicTest> values() throws IOException {
        Ch six = Chumpy.arange(6).subtract(2);
        return new NumpyValues()
                .is("block", () -> Chumpy.block(new Ch[] {x(2, 3), x(2, 1)}, new Ch[] {x(1, 2), x(1, 2)}))
                .is("block vectors", () -> Chumpy.block(new Ch[] {x(2), x(3)}, new Ch[] {x(5).multiply(2)}))
                .is(
                        "block deeper",
                        () -> Chumpy.block(List.of(List.of(List.of(x(2, 2), x(2, 1))), List.of(List.of(x(2, 3))))))
                .is("block of one list", () -> Chumpy.block(List.of(x(2), x(3), Chumpy.scalar(7))))
                .is("block of more axes", () -> Chumpy.block(List.of(List.of(x(1, 2, 2), x(2, 1)), List.of(x(1, 3)))))
                .is("unstack", () -> Chumpy.unstack(x(2, 3, 2), 1).get(2))
                .is(
                        "broadcast arrays",
                        () -> Chumpy.broadcastArrays(x(3, 1), x(4)).get(0))
                .is("along axis", () -> Chumpy.applyAlongAxis(v -> Chumpy.outer(v, v.get(":2")), 1, x(2, 3, 2)))
                .is("along axis numbers", () -> Chumpy.applyAlongAxis(Chumpy::sum, 0, x(2, 3)))
                .is("over axes", () -> Chumpy.applyOverAxes((a, axis) -> Chumpy.sum(a, axis), x(2, 3, 2), 0, 2))
                .has("bin edges", () -> Chumpy.histogramBinEdges(x(7), 4))
                .has("histogramdd", () -> Chumpy.histogramdd(x(7, 3), 2, 3, 2).counts())
                .is("polyval", () -> Chumpy.polyval(x(4), x(2, 3)))
                .is("polyval none", () -> Chumpy.polyval(array(), x(2)))
                .is("polyfit", () -> Chumpy.polyfit(six, x(6).power(2), 2))
                .is("polyfit several", () -> Chumpy.polyfit(Chumpy.arange(5), x(5, 2), 1))
                .is("roots", () -> Chumpy.roots(array(2, -3, -11, 6)))
                .is("roots zeros", () -> Chumpy.roots(array(0, 0, 1, -3, 2, 0, 0)))
                .is("polyder", () -> Chumpy.polyder(x(4)))
                .is("polyint", () -> Chumpy.polyint(x(4)))
                .is("polymul", () -> Chumpy.polymul(x(3), x(2)))
                .is(
                        "polydiv quotient",
                        () -> Chumpy.polydiv(x(6), array(2, 1, -3)).get(0))
                .is(
                        "polydiv remainder",
                        () -> Chumpy.polydiv(x(6), array(2, 1, -3)).get(1))
                .is(
                        "polydiv by a number",
                        () -> Chumpy.polydiv(x(3), array(4.0)).get(0))
                .is(
                        "polydiv by more",
                        () -> Chumpy.polydiv(array(3, 1), array(1, 2, 3)).get(1))
                .is("polyadd", () -> Chumpy.polyadd(x(3), x(5)))
                .is("polysub", () -> Chumpy.polysub(x(3), x(2)))
                .is("trapezoid", () -> Chumpy.trapezoid(x(2, 4), .5, 0))
                .is("vector norm", () -> Linalg.vectorNorm(x(2, 3), 3, null, false))
                .is("matrix norm", () -> Linalg.matrixNorm(x(2, 3, 2)))
                .is("matrix transpose", () -> Chumpy.matrixTranspose(x(2, 3, 2)))
                .is("fromstring", () -> Chumpy.fromstring("1, 2.5 ,-3e1", ","))
                .is("volume", () -> Chumpy.interp3d(x(4, 3, 5), places(6)))
                .is("flat volume", () -> Chumpy.interp3d(x(1, 3, 1), places(6)))
                .tests("numpy-assembly.txt");
    }

    @Test
    void aVolumeStaysAsItIsAtItsBorder() {
        Ch volume = x(3, 3, 3);
        Ch locations = array(new double[][] {{-1, 0.5, 9}, {2, 0, 1}, {1.5, Double.NaN, 0}});
        Ch f = Chumpy.interp3d(volume, locations);
        assertThat(f.r().flat(0))
                .isEqualTo(volume.get("0, :2, 2").r().flat(0) / 2
                        + volume.get("0, 1, 2").item() / 2);
        assertThat(f.r().flat(1)).isEqualTo(volume.get("2, 0, 1").item());
        assertThat(f.r().flat(2)).isNaN();
        Jacobian byPlace = f.drWrt(locations);
        assertThat(byPlace.form()).isEqualTo(Jacobian.Form.SPARSE);
        assertThat(byPlace.get(0, 0)).isZero();
        assertThat(byPlace.get(0, 1))
                .isEqualTo(volume.get("0, 1, 2").item() - volume.get("0, 0, 2").item());
        assertThat(byPlace.get(0, 2)).isZero();
        assertThat(byPlace.get(1, 3))
                .isEqualTo(volume.get("2, 0, 1").item() - volume.get("1, 0, 1").item());
        assertThat(f.drWrt(volume).form()).isEqualTo(Jacobian.Form.SPARSE);
        assertThatThrownBy(() -> Chumpy.interp3d(volume, x(2)).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("(3, 3, 3)");
        assertThatThrownBy(() -> Chumpy.interp3d(x(2, 0, 2), places(1)).r()).isInstanceOf(ShapeException.class);
    }

    @Test
    void aVolumeIsContinuousBetweenItsCells() {
        Ch volume = x(4, 4, 4);
        NdArray near = Chumpy.interp3d(volume, array(new double[][] {{2 - 1e-12, 1.3, 0.7}, {2, 1.3, 0.7}}))
                .r();
        assertThat(Math.abs(near.flat(0) - near.flat(1))).isLessThan(1e-10);
    }

    @Test
    void listsOfBlocksAreAllAsDeep() {
        assertThatThrownBy(() -> Chumpy.block(List.of(List.of(x(2)), x(2))))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("deep");
        assertThatThrownBy(() -> Chumpy.block(List.of(List.of(), List.of(x(2)))))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> Chumpy.block(List.of("x")))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("String");
    }

    @Test
    void aPolynomialIsQuotientTimesDivisorAndRemainder() {
        for (int n = 1; n < 6; n++) {
            Ch divisor = x(n);
            List<Ch> parts = Chumpy.polydiv(x(7), divisor);
            assertThat(parts.get(1).size()).isEqualTo(Math.max(1, n - 1));
            Ch again = Chumpy.polyadd(Chumpy.polymul(parts.get(0), divisor), parts.get(1));
            assertThat(Chumpy.allclose(again, x(7), 1e-12, 1e-12, false)).isTrue();
        }
        assertThatThrownBy(() -> Chumpy.polydiv(x(3), array()))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("polydiv");
    }

    @Test
    void aQuotientThatIsNotFiniteIsNothing() {
        Ch a = array(1, 0, Double.POSITIVE_INFINITY, 6);
        Ch b = array(0, 0, 2, 3);
        Ch f = Chumpy.nanDivide(a, b);
        assertThat(f.r()).isEqualTo(NdArray.of(0, 0, 0, 2));
        assertThat(f.drWrt(a).toArray().toArray()).containsOnly(0, 1 / 3.0);
        assertThat(f.drWrt(b).get(3, 3)).isEqualTo(-6.0 / 3 / 3);
        assertThat(f.drWrt(b).get(0, 0)).isZero();
    }

    @Test
    void arraysAreEquivalentIfTheyWouldBeEqual() {
        assertThat(Chumpy.arrayEquiv(array(1, 2), array(new double[][] {{1, 2}, {1, 2}})))
                .isTrue();
        assertThat(Chumpy.arrayEquiv(array(1, 2), array(1, 2, 3))).isFalse();
        assertThat(Chumpy.arrayEquiv(array(1, 2), array(1, 3))).isFalse();
    }

    @Test
    void numbersComeFromAnywhere() {
        assertThat(Chumpy.fromiter(List.of(1, 2.5)).r()).isEqualTo(NdArray.of(1, 2.5));
        DoubleBuffer buffer = DoubleBuffer.wrap(new double[] {9, 8, 7}).position(1);
        assertThat(Chumpy.frombuffer(buffer).r()).isEqualTo(NdArray.of(8, 7));
        assertThat(buffer.position()).isEqualTo(1);
        assertThat(Chumpy.fromstring(" nan  -inf\n1", " ").r())
                .isEqualTo(NdArray.of(Double.NaN, Double.NEGATIVE_INFINITY, 1));
        assertThat(Chumpy.fromstring(" ", ",").shape()).containsExactly(0);
        assertThatThrownBy(() -> Chumpy.fromstring("1;2", ","))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("1;2");
        Ch x = array(1, 2);
        Ch copy = Chumpy.copy(x);
        x.set(0, 5);
        assertThat(copy.r()).isEqualTo(NdArray.of(1, 2));
        assertThat(Chumpy.in1d(x(2, 2), array(3)).shape()).containsExactly(4);
        assertThat(Chumpy.broadcastShapes(new int[] {2, 1}, new int[] {3})).containsExactly(2, 3);
    }

    @Test
    void rootsThatAreNotRealAreRefused() {
        assertThatThrownBy(() -> Chumpy.roots(array(1, 0, 1)).r()).isInstanceOf(MatrixException.class);
        assertThat(Chumpy.roots(array(0, 0)).r().size()).isZero();
        assertThat(Chumpy.roots(array()).r().size()).isZero();
    }
}
