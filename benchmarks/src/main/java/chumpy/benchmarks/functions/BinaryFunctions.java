package chumpy.benchmarks.functions;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import chumpy.array.Arithmetic;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;

/** Functions of two numbers, of which the first is varied, and additions and products with a smaller operand. */
final class BinaryFunctions {
    /** Marks functions that have derivative 0 everywhere. */
    @SuppressWarnings("UnnecessaryLambda") // it is compared with
    private static final DoubleBinaryOperator FLAT = (a, b) -> 0;

    private final Inputs inputs;
    private final List<Subject> all;

    private BinaryFunctions(Inputs inputs, List<Subject> all) {
        this.inputs = inputs;
        this.all = all;
    }

    static void add(Inputs inputs, List<Subject> all) {
        new BinaryFunctions(inputs, all).addAll();
    }

    private void add(String name, BinaryOperator<Ch> function, DoubleBinaryOperator f, DoubleBinaryOperator slope) {
        add(name, function, f, slope, inputs.side, inputs.side);
    }

    private void add(
            String name,
            BinaryOperator<Ch> function,
            DoubleBinaryOperator f,
            DoubleBinaryOperator slope,
            int rows,
            int columns) {
        double[] numbers = inputs.numbers(0.5, 3);
        double[] b = rows * columns == numbers.length ? numbers : Arrays.copyOf(numbers, rows * columns);
        Ch second = Chumpy.array(NdArray.adopt(b, rows, columns));
        Loop loop = OwnLoops.of(
                BinaryLoop.class, Loop.class, f, slope, b, inputs.side, rows == 1 ? 0 : columns, columns == 1 ? 0 : 1);
        all.add(Subject.of(
                "elementwise/" + name,
                NdArray.adopt(inputs.numbers(0.4, 3.1), inputs.side, inputs.side),
                x -> function.apply(x, second),
                loop,
                slope == FLAT ? null : loop));
    }

    private void addAll() {
        int n = inputs.side;
        add("add", Chumpy::add, (a, b) -> a + b, (a, b) -> 1);
        add("add, a row", Chumpy::add, (a, b) -> a + b, (a, b) -> 1, 1, n);
        add("add, a column", Chumpy::add, (a, b) -> a + b, (a, b) -> 1, n, 1);
        add("add, a scalar", Chumpy::add, (a, b) -> a + b, (a, b) -> 1, 1, 1);
        add("multiply", Chumpy::multiply, (a, b) -> a * b, (a, b) -> b);
        add("multiply, a row", Chumpy::multiply, (a, b) -> a * b, (a, b) -> b, 1, n);
        add("multiply, a column", Chumpy::multiply, (a, b) -> a * b, (a, b) -> b, n, 1);
        add("multiply, a scalar", Chumpy::multiply, (a, b) -> a * b, (a, b) -> b, 1, 1);
        add("hypot, a row", Chumpy::hypot, Arithmetic::hypot, (a, b) -> a / Arithmetic.hypot(a, b), 1, n);
        add("hypot, a column", Chumpy::hypot, Arithmetic::hypot, (a, b) -> a / Arithmetic.hypot(a, b), n, 1);
        add("subtract", Chumpy::subtract, (a, b) -> a - b, (a, b) -> 1);
        add("divide", Chumpy::divide, (a, b) -> a / b, (a, b) -> 1 / b);
        add("power", Chumpy::power, Math::pow, (a, b) -> b * Math.pow(a, b - 1));
        add("mod", Chumpy::mod, (a, b) -> a - b * Math.floor(a / b), (a, b) -> 1);
        add("fmod", Chumpy::fmod, (a, b) -> a % b, (a, b) -> 1);
        add("floorDivide", Chumpy::floorDivide, (a, b) -> Math.floor(a / b), FLAT);
        add("hypot", Chumpy::hypot, Arithmetic::hypot, (a, b) -> a / Arithmetic.hypot(a, b));
        add("arctan2", Chumpy::arctan2, Math::atan2, (a, b) -> b / (a * a + b * b));
        add(
                "logaddexp",
                Chumpy::logaddexp,
                (a, b) -> Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))),
                (a, b) -> 1 / (1 + Math.exp(b - a)));
        add(
                "logaddexp2",
                Chumpy::logaddexp2,
                (a, b) -> Math.max(a, b) + Math.log1p(Math.pow(2, -Math.abs(a - b))) / Math.log(2),
                (a, b) -> 1 / (1 + Math.pow(2, b - a)));
        add("copysign", Chumpy::copysign, Math::copySign, (a, b) -> Math.signum(a) * Math.signum(b));
        add(
                "ldexp",
                (a, b) -> Chumpy.ldexp(a, Chumpy.floor(b)),
                (a, b) -> Math.scalb(a, (int) b),
                (a, b) -> Math.scalb(1.0, (int) b));
        add("heaviside", Chumpy::heaviside, (a, b) -> a > 0 ? 1 : a < 0 ? 0 : b, FLAT);
        add("maximum", Chumpy::maximum, Math::max, (a, b) -> a > b ? 1 : 0);
        add("minimum", Chumpy::minimum, Math::min, (a, b) -> a < b ? 1 : 0);
        add("fmax", Chumpy::fmax, (a, b) -> Double.isNaN(a) || b > a ? b : a, (a, b) -> a > b ? 1 : 0);
        add("fmin", Chumpy::fmin, (a, b) -> Double.isNaN(a) || b < a ? b : a, (a, b) -> a < b ? 1 : 0);
        add("greater", Chumpy::greater, (a, b) -> a > b ? 1 : 0, FLAT);
        add("lessEqual", Chumpy::lessEqual, (a, b) -> a <= b ? 1 : 0, FLAT);
        add("equal", Chumpy::equal, (a, b) -> a == b ? 1 : 0, FLAT);
        add("logicalAnd", Chumpy::logicalAnd, (a, b) -> a != 0 && b != 0 ? 1 : 0, FLAT);
    }
}
