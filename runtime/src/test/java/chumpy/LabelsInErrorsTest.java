package chumpy;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.broadcastTo;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.cross;
import static chumpy.Chumpy.cumsum;
import static chumpy.Chumpy.einsum;
import static chumpy.Chumpy.interp;
import static chumpy.Chumpy.less;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.maximum;
import static chumpy.Chumpy.median;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.sort;
import static chumpy.Chumpy.stack;
import static chumpy.Chumpy.swapaxes;
import static chumpy.Chumpy.tensordot;
import static chumpy.Chumpy.var;
import static chumpy.Chumpy.where;
import static chumpy.optimize.Methods.bfgs;
import static chumpy.optimize.Methods.dogleg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.inspect.GradientCheck;
import chumpy.inspect.Profile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions fail when they are computed, far from where they were written: their labels say what it is about. */
class LabelsInErrorsTest {
    private static Ch vector() {
        return array(1, 2, 3).label("the vector");
    }

    private static Ch pair() {
        return array(1, 2).label("the pair");
    }

    private static Ch matrix() {
        return array(new double[][] {{1, 2}, {3, 4}}).label("the matrix");
    }

    private static Ch singular() {
        return array(new double[][] {{1, 2}, {2, 4}}).label("the singular");
    }

    /** Each with the labels that its error has to tell. */
    static Stream<Arguments> faults() {
        Map<String, Runnable> faults = new LinkedHashMap<>();
        faults.put("add: the vector, the pair", () -> vector().add(pair()).r());
        faults.put(
                "multiply: the matrix, the vector",
                () -> vector().multiply(matrix().multiply(vector())).r());
        faults.put(
                "maximum: the vector, the pair", () -> maximum(vector(), pair()).r());
        faults.put("less: the vector, the pair", () -> less(vector(), pair()).r());
        faults.put(
                "where: the vector, the pair, the matrix",
                () -> where(vector(), pair(), matrix()).r());
        faults.put("dot: the vector, the pair", () -> vector().dot(pair()).r());
        faults.put(
                "matmul: the matrix, the vector",
                () -> matrix().matmul(vector()).r());
        faults.put(
                "einsum: the matrix, the vector",
                () -> einsum("ij,jk", matrix(), vector()).r());
        faults.put(
                "tensordot: the matrix, the vector",
                () -> tensordot(matrix(), vector(), 1).r());
        faults.put(
                "cross: the vector, the matrix",
                () -> cross(vector(), array(1, 2, 3, 4).label("the matrix")).r());
        faults.put("sum: the vector", () -> vector().sum(1).r());
        faults.put("mean: the vector", () -> vector().mean(2).r());
        faults.put("var: the vector", () -> var(vector(), 3).r());
        faults.put("cumsum: the vector", () -> cumsum(vector(), 4).r());
        faults.put(
                "median: the vector",
                () -> median(vector(), new int[] {2}, false).r());
        faults.put("sort: the vector", () -> sort(vector(), 2).r());
        faults.put("index: the vector", () -> vector().get("5").r());
        faults.put("index [0, 0]: the vector", () -> vector().get("0, 0").r());
        faults.put("index [[7]]: the vector", () -> vector().get(Index.list(7)).r());
        faults.put("reshape: the vector", () -> vector().reshape(2, 2).r());
        faults.put("transpose: the matrix", () -> matrix().transpose(0, 0).r());
        faults.put("swapaxes: the vector", () -> swapaxes(vector(), 0, 3).r());
        faults.put("broadcast_to: the vector", () -> broadcastTo(vector(), 2).r());
        faults.put(
                "concatenate: the vector, the matrix",
                () -> concatenate(vector(), matrix()).r());
        faults.put("stack: the vector, the pair", () -> stack(vector(), pair()).r());
        faults.put(
                "interp: the vector, the pair",
                () -> interp(vector(), pair(), vector()).r());
        faults.put("det: the vector", () -> Linalg.det(vector()).r());
        faults.put("svd: the vector", () -> Linalg.svd(vector()).s().r());
        faults.put("inv: the singular", () -> Linalg.inv(singular()).r());
        faults.put(
                "solve: the singular, the pair",
                () -> Linalg.solve(singular(), pair()).r());
        faults.put(
                "cholesky: the singular",
                () -> Linalg.cholesky(singular().negative().label("the singular"))
                        .r());
        faults.put(
                "add: the whole, the vector",
                () -> vector().add(pair()).label("the whole").drWrt(array(1)));
        faults.put("set: the sum", () -> vector().add(1).label("the sum").set(0, 1.0));
        faults.put("set: the vector", () -> vector().set("0:2", vector().r()));
        faults.put("index [9]: the vector", () -> vector().set(9, 1.0));
        faults.put("index [1:, 2]: the vector", () -> vector().set("1:, 2", 1));
        faults.put("set: the leaf below", () -> {
            Ch view = array(1, 2, 3, 4).label("the leaf below").get("1:");
            view.set(NdArray.of(1, 2));
        });
        faults.put("vjp: the sine", () -> {
            Ch x = vector();
            sin(x).label("the sine").vjp(x, NdArray.of(1, 2));
        });
        faults.put("minimize: the squares", () -> {
            Ch x = vector();
            minimize(x.power(2).label("the squares")).over(x).using(bfgs()).run();
        });
        faults.put("minimize: the logarithms", () -> {
            Ch x = vector();
            minimize(log(x.negative()).label("the logarithms"))
                    .over(x)
                    .using(dogleg())
                    .run();
        });
        faults.put("minimize: the double", () -> {
            Ch x = vector();
            minimize(x.add(1))
                    .over(x.multiply(2).label("the double"))
                    .using(dogleg())
                    .run();
        });
        return faults.entrySet().stream().map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void errorsTellTheLabels(String expected, Runnable fault) {
        String[] parts = expected.split(": ", 2);
        assertThatThrownBy(fault::run).isInstanceOf(ChumpyException.class).satisfies(e -> {
            assertThat(e.getMessage()).startsWith(parts[0]);
            assertThat(e.getMessage())
                    .contains(Stream.of(parts[1].split(", "))
                            .map(label -> "\"" + label + "\"")
                            .toList());
        });
    }

    @Test
    void withoutLabelsNothingIsAdded() {
        Ch x = array(1, 2, 3);
        assertThatThrownBy(() -> x.add(array(1, 2)).r())
                .isInstanceOf(ShapeException.class)
                .hasMessage("add: cannot broadcast (3,) with (2,)");
        assertThatThrownBy(() -> x.set(5, 1.0))
                .isInstanceOf(IndexException.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("this is"));
        assertThat(x.r()).isEqualTo(NdArray.of(1, 2, 3));
    }

    @Test
    void reportsTellThem() {
        Ch x = vector();
        Ch f = log(x.subtract(2)).label("the logarithm");
        assertThat(f.diagnose().toString()).contains("\"the logarithm\"");
        assertThat(f.toDot()).contains("the logarithm", "the vector");
        assertThat(Profile.of(() -> GradientCheck.of(f, x).run()).toString()).contains("the logarithm");
        assertThat(GradientCheck.of(sin(x), x).run().toString()).contains("the vector");
    }
}
