package chumpy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nulls are refused with a typed exception that names the function that the user called. */
@SuppressWarnings({"NullAway", "DataFlowIssue"})
class NullArgumentsTest {
    private static Arguments call(String function, ThrowingCallable call) {
        return arguments(function, call);
    }

    static Stream<Arguments> nodes() {
        Ch x = Chumpy.array(1.0, 2.0);
        NdArray v = NdArray.of(1, 2);
        return Stream.of(
                call("set", () -> x.set((NdArray) null)),
                call("set", () -> x.set((double[]) null)),
                call("set", () -> x.set((String) null, 1.0)),
                call("set", () -> x.set((String) null, v)),
                call("set", () -> x.set("0", (NdArray) null)),
                call("array", () -> x.set("0", (double[]) null)),
                call("set", () -> x.set((List<Index>) null, v)),
                call("set", () -> x.set(Arrays.asList((Index) null), v)),
                call("set", () -> x.set(List.of(Index.all()), null)),
                call("get", () -> x.get((String) null)),
                call("get", () -> x.get((int[]) null)),
                call("get", () -> x.get((Index) null)),
                call("get", () -> x.get((Index[]) null)),
                call("drWrt", () -> x.drWrt(null)),
                call("vjp", () -> x.vjp(null, v)),
                call("vjp", () -> x.vjp(x, null)),
                call("jvp", () -> x.jvp(null, v)),
                call("jvp", () -> x.jvp(x, null)),
                call("gradient", () -> x.sum().gradient(null)),
                call("gradients", () -> x.sum().gradients(null)),
                call("gradients", () -> x.sum().gradients(Arrays.asList(x, null))),
                call("dependsOn", () -> x.dependsOn(null)),
                call("term", () -> x.term(null)),
                call("add", () -> x.add((Ch) null)),
                call("subtract", () -> x.subtract((NdArray) null)),
                call("multiply", () -> x.multiply((NdArray) null)),
                call("reshape", () -> x.reshape((int[]) null)),
                call("transpose", () -> x.transpose((int[]) null)));
    }

    static Stream<Arguments> functions() {
        Ch x = Chumpy.array(1.0, 2.0);
        return Stream.of(
                call("power", () -> Chumpy.power(null, 2)),
                call("maximum", () -> Chumpy.maximum(x, null)),
                call("sin", () -> Chumpy.sin(null)),
                call("nan_to_num", () -> Chumpy.nanToNum(null, 1, 2, 3)),
                call("around", () -> Chumpy.around(null, 1)),
                call("where", () -> Chumpy.where(null, 1, 2)),
                call("where", () -> Chumpy.where(x, x, null)),
                call("clip", () -> Chumpy.clip(null, 0, 1)),
                call("clip", () -> Chumpy.clip(x, x, null)),
                call("array", () -> Chumpy.array((NdArray) null)),
                call("array", () -> Chumpy.array((double[]) null)),
                call("array", () -> Chumpy.array((double[][]) null)),
                call("array", () -> Chumpy.array(new double[][] {{1}, null})),
                call("array", () -> Chumpy.array((Ch[]) null)),
                call("array", () -> Chumpy.array(x, null)),
                call("constant", () -> Chumpy.constant((NdArray) null)),
                call("detach", () -> Chumpy.detach(null)),
                call("zeros", () -> Chumpy.zeros((int[]) null)),
                call("ones", () -> Chumpy.ones((int[]) null)),
                call("full", () -> Chumpy.full(null, 1)),
                call("zeros_like", () -> Chumpy.zerosLike(null)),
                call("ones_like", () -> Chumpy.onesLike(null)),
                call("reshape", () -> Chumpy.reshape(null, 1)),
                call("transpose", () -> Chumpy.transpose(null)),
                call("concatenate", () -> Chumpy.concatenate((Ch[]) null)),
                call("stack", () -> Chumpy.stack((List<Ch>) null, 0)),
                call("sum", () -> Chumpy.sum(null)),
                call("dot", () -> x.dot(null)),
                call("matmul", () -> x.matmul(null)),
                call("minimize", () -> Chumpy.minimize((Ch) null)));
    }

    static Stream<Arguments> others() {
        Ch x = Chumpy.array(1.0, 2.0);
        return Stream.of(
                call("array", () -> NdArray.of((double[]) null)),
                call("array", () -> NdArray.of(null, new int[] {1})),
                call("array", () -> NdArray.adopt(null, 1)),
                call("array", () -> NdArray.adopt(new double[1], (int[]) null)),
                call("zeros", () -> NdArray.zeros((int[]) null)),
                call("full", () -> NdArray.full(null, 1)),
                call("get", () -> NdArray.scalar(1).get((int[]) null)),
                call("reshape", () -> NdArray.scalar(1).reshape((int[]) null)),
                call("primitive", () -> Chumpy.primitive(null)),
                call("p", () -> Chumpy.primitive("p").dterm(null)),
                call("p", () -> Chumpy.primitive("p").value(null)),
                call("p", () -> Chumpy.primitive("p").drWrt(null)),
                call("f", () -> Chumpy.apply("f", x, null, (a, y) -> 0)),
                call("f", () -> Chumpy.apply("f", x, a -> 0, null)));
    }

    @ParameterizedTest
    @MethodSource({"nodes", "functions", "others"})
    void nullsAreRefusedInTheNameOfTheFunction(String function, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(TermException.class)
                .hasMessageStartingWith(function + ": ")
                .hasMessageContaining(" null");
    }
}
