package chumpy.samples.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Chumpy;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChBuilderTest {
    private static final String[] FUNCTIONS = {"exp", "sin", "cos", "arctan", "tanh", "log", "sqrt", "abs"};
    private static final String[] OPERATORS = {"+", "-", "*", "/", "**"};

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Two ways to the same number: with numbers in the place of names, and as a graph of leaves. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithArithmeticOnNumbers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String formula = formula(random, 4);
        double a = random.nextDouble(0.1, 2);
        double b = random.nextDouble(0.1, 2);
        Expression parsed = FormulaParser.expression(formula);
        Expression number = new Scope(Map.of("a", a, "b", b), Set.of()).resolve(parsed);
        double expected = ((Expression.Constant) number).value();
        Ch node = new ChBuilder(Map.of("a", Chumpy.array(a), "b", Chumpy.array(b)))
                .build(new Scope(Map.of(), Set.of("a", "b")).resolve(parsed));
        double value = node.r().item();
        if (Double.isFinite(expected) && Math.abs(expected) < 1e100) {
            assertThat(value)
                    .as("seed %d: %s at a = %s, b = %s", seed, formula, a, b)
                    .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
        } else {
            assertThat(Double.isFinite(value) && Math.abs(value) < 1e99)
                    .as("seed %d: %s at a = %s, b = %s is %s", seed, formula, a, b, value)
                    .isFalse();
        }
    }

    @Test
    void dependsOnItsVariables() {
        Ch b = Chumpy.array(3);
        Ch x = Chumpy.array(1, 2, 4);
        Expression expression = new Scope(Map.of(), Set.of("b", "x")).resolve(FormulaParser.expression("b*x**2 - 1"));
        Ch node = new ChBuilder(Map.of("b", b, "x", x)).build(expression);
        assertThat(node.r().toArray()).containsExactly(2, 11, 47);
        assertThat(node.drWrt(b).toArray().toArray()).containsExactly(1, 4, 16);
        b.set(1);
        assertThat(node.r().toArray()).containsExactly(0, 3, 15);
    }

    @Test
    void refusesAVariableWithoutAValue() {
        assertThatThrownBy(() -> new ChBuilder(Map.of()).build(new Expression.Name("q", 7)))
                .isInstanceOf(FormulaException.class)
                .hasMessage("no value was given for 'q'");
    }

    private static String formula(SplittableRandom random, int depth) {
        int kind = depth == 0 ? random.nextInt(3) : random.nextInt(8);
        return switch (kind) {
            case 0 -> "a";
            case 1 -> "b";
            case 2 -> Double.toString(random.nextInt(1, 30) / 10.0);
            case 3 -> FUNCTIONS[random.nextInt(FUNCTIONS.length)] + "[" + formula(random, depth - 1) + "]";
            case 4 -> "(-" + formula(random, depth - 1) + ")";
            default ->
                "(" + formula(random, depth - 1) + OPERATORS[random.nextInt(OPERATORS.length)]
                        + formula(random, depth - 1) + ")";
        };
    }
}
