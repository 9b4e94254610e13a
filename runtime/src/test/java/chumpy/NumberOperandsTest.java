package chumpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number or data in place of an operand is a constant in its place. */
class NumberOperandsTest {
    private static final Ch X = Chumpy.array(-2.0, -1.5, 0.0, 0.5, 3.0);

    /** Functions of an array and a number that have a counterpart of two arrays. */
    static Stream<Method> withNumber() {
        return binary(Ch.class, Ch.class)
                .map(Method::getName)
                .flatMap(name -> Stream.concat(binary(Ch.class, double.class), binary(double.class, Ch.class))
                        .filter(method -> method.getName().equals(name)));
    }

    private static Stream<Method> binary(Class<?>... parameters) {
        return Arrays.stream(Chumpy.class.getMethods())
                .filter(method -> Arrays.equals(method.getParameterTypes(), parameters));
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void aNumberIsAConstant(Method withNumber) throws ReflectiveOperationException {
        boolean first = withNumber.getParameterTypes()[0] == double.class;
        Method withNodes = Chumpy.class.getMethod(withNumber.getName(), Ch.class, Ch.class);
        Ch two = Chumpy.constant(2);
        Ch got = (Ch) (first ? withNumber.invoke(null, 2.0, X) : withNumber.invoke(null, X, 2.0));
        Ch expected = (Ch) (first ? withNodes.invoke(null, two, X) : withNodes.invoke(null, X, two));
        assertThat(got.r()).isEqualTo(expected.r());
        assertThat(got.drWrt(X).toArray()).isEqualTo(expected.drWrt(X).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "subtract", "divide", "power", "maximum", "mod", "hypot", "arctan2", "copysign"})
    void eitherOperandMayBeANumber(String name) {
        assertThat(withNumber().filter(method -> method.getName().equals(name))).hasSize(2);
    }

    @Test
    void aChoiceMayBeBetweenNumbers() {
        Ch positive = Chumpy.greater(X, 0);
        assertThat(Chumpy.where(positive, X, 7).r()).isEqualTo(NdArray.of(7, 7, 7, 0.5, 3));
        assertThat(Chumpy.where(positive, 7, X).r()).isEqualTo(NdArray.of(-2, -1.5, 0, 7, 7));
        assertThat(Chumpy.where(positive, 1, -1).r()).isEqualTo(NdArray.of(-1, -1, -1, 1, 1));
    }

    @Test
    void dataAreSubtractedAndWeigh() {
        NdArray data = NdArray.of(1, 2, 3, 4, 5);
        Ch residuals = X.subtract(data).multiply(NdArray.full(new int[] {5}, 2));
        assertThat(residuals.r()).isEqualTo(NdArray.of(-6, -7, -6, -7, -4));
        assertThat(residuals.drWrt(X).toArray()).isEqualTo(Jacobian.scaled(5, 2).toArray());
    }
}
