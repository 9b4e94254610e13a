package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.cos;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.sqrt;
import static chumpy.Chumpy.square;
import static chumpy.Chumpy.sum;
import static chumpy.optimize.Constraint.atLeast;
import static chumpy.optimize.Constraint.exactly;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Problems with bounds and constraints of the collection of Hock and Schittkowski (Test Examples for Nonlinear Programming
 * Codes, Lecture Notes in Economics and Mathematical Systems 187, 1981), by their numbers there, with the minima that are
 * given there. {@code x(i)} is the i-th unknown, counted from 1, {@code linear(a0, a1, ...)} is {@code a0 + a1 x1 + ...}.
 */
public final class HockSchittkowski {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double ROOT2 = Math.sqrt(2);
    private static final double ROOT3 = Math.sqrt(3);
    private static final List<HockSchittkowski> ALL = new ArrayList<>();

    private final int number;
    private final double minimum;
    private final double[] start;
    private final Function<Unknowns, Ch> objective;
    private final List<Function<Unknowns, Ch>> equalities = new ArrayList<>();
    private final List<Function<Unknowns, Ch>> inequalities = new ArrayList<>();
    private double[] lower = {-INF};
    private double[] upper = {INF};

    private HockSchittkowski(int number, double minimum, double[] start, Function<Unknowns, Ch> objective) {
        this.number = number;
        this.minimum = minimum;
        this.start = start;
        this.objective = objective;
    }

    /** The unknowns of a problem as nodes. */
    private record Unknowns(Ch all) {
        Ch x(int i) {
            return all.get(Integer.toString(i - 1));
        }

        Ch linear(double constant, double... factors) {
            return sum(all.multiply(array(factors))).add(constant);
        }

        Ch product(int... numbers) {
            return Arrays.stream(numbers).mapToObj(this::x).reduce(Ch::multiply).orElseThrow();
        }

        Ch product() {
            return Chumpy.prod(all);
        }

        Ch squares(double... factors) {
            return sum(square(all).multiply(array(factors)));
        }

        Ch rosenbrock() {
            return square(x(2).subtract(square(x(1)))).multiply(100).add(square(linear(1, -1, 0)));
        }
    }

    private static double[] at(double... x) {
        return x;
    }

    private static HockSchittkowski problem(
            int number, double minimum, double[] start, Function<Unknowns, Ch> objective) {
        HockSchittkowski problem = new HockSchittkowski(number, minimum, start, objective);
        ALL.add(problem);
        return problem;
    }

    private HockSchittkowski from(double... least) {
        lower = least;
        return this;
    }

    private HockSchittkowski to(double... most) {
        upper = most;
        return this;
    }

    private HockSchittkowski zero(Function<Unknowns, Ch> constraint) {
        equalities.add(constraint);
        return this;
    }

    private HockSchittkowski positive(Function<Unknowns, Ch> constraint) {
        inequalities.add(constraint);
        return this;
    }

    private static Ch plus(Ch... terms) {
        return Arrays.stream(terms).reduce(Ch::add).orElseThrow();
    }

    static {
        problem(1, 0, at(-2, 1), Unknowns::rosenbrock).from(-INF, -1.5);
        problem(2, 0.0504261879, at(-2, 1), Unknowns::rosenbrock).from(-INF, 1.5);
        problem(3, 0, at(10, 1), x -> x.x(2).add(square(x.linear(0, -1, 1)).multiply(1e-5)))
                .from(-INF, 0);
        problem(
                        4,
                        8 / 3.0,
                        at(1.125, 0.125),
                        x -> x.linear(1, 1, 0).power(3).divide(3).add(x.x(2)))
                .from(1, 0);
        problem(
                        5,
                        -1.91322295,
                        at(0, 0),
                        x -> plus(sin(x.linear(0, 1, 1)), square(x.linear(0, 1, -1)), x.linear(1, -1.5, 2.5)))
                .from(-1.5, -3)
                .to(4, 3);
        problem(6, 0, at(-1.2, 1), x -> square(x.linear(1, -1, 0)))
                .zero(x -> x.x(2).subtract(square(x.x(1))).multiply(10));
        problem(7, -ROOT3, at(2, 2), x -> log(square(x.x(1)).add(1)).subtract(x.x(2)))
                .zero(x -> square(square(x.x(1)).add(1)).add(square(x.x(2))).subtract(4));
        problem(9, -0.5, at(0, 0), x -> sin(x.x(1).multiply(Math.PI / 12)).multiply(cos(x.x(2).multiply(Math.PI / 16))))
                .zero(x -> x.linear(0, 4, -3));
        problem(10, -1, at(-10, 10), x -> x.linear(0, 1, -1))
                .positive(x -> x.squares(-3, -1).add(x.product().multiply(2)).add(1));
        problem(
                        11,
                        -8.498464223,
                        at(4.9, 0.1),
                        x -> square(x.linear(-5, 1, 0)).add(square(x.x(2))).subtract(25))
                .positive(x -> x.x(2).subtract(square(x.x(1))));
        problem(12, -30, at(0, 0), x -> plus(x.squares(0.5, 1), x.product().negative(), x.linear(0, -7, -7)))
                .positive(x -> x.squares(-4, -1).add(25));
        problem(14, 9 - 2.875 * Math.sqrt(7), at(2, 2), x -> sum(square(x.all().subtract(array(2, 1)))))
                .zero(x -> x.linear(1, 1, -2))
                .positive(x -> x.squares(-0.25, -1).add(1));
        problem(15, 306.5, at(-2, 1), Unknowns::rosenbrock)
                .positive(x -> x.product().subtract(1))
                .positive(x -> x.x(1).add(square(x.x(2))))
                .to(0.5, INF);
        problem(16, 0.25, at(-2, 1), Unknowns::rosenbrock)
                .positive(x -> x.x(1).add(square(x.x(2))))
                .positive(x -> square(x.x(1)).add(x.x(2)))
                .from(-0.5, -INF)
                .to(0.5, 1);
        problem(17, 1, at(-2, 1), Unknowns::rosenbrock)
                .positive(x -> square(x.x(2)).subtract(x.x(1)))
                .positive(x -> square(x.x(1)).subtract(x.x(2)))
                .from(-0.5, -INF)
                .to(0.5, 1);
        problem(18, 5, at(2, 2), x -> x.squares(0.01, 1))
                .positive(x -> x.product().subtract(25))
                .positive(x -> x.squares(1, 1).subtract(25))
                .from(2, 0)
                .to(50);
        problem(
                        19,
                        -6961.81381,
                        at(20.1, 5.84),
                        x -> sum(x.all().subtract(array(10, 20)).power(3)))
                .positive(x -> sum(square(x.all().subtract(5))).subtract(100))
                .positive(x ->
                        sum(square(x.all().subtract(array(6, 5)))).negative().add(82.81))
                .from(13, 0)
                .to(100);
        problem(20, 81.5 - 25 * ROOT3, at(-2, 1), Unknowns::rosenbrock)
                .positive(x -> x.x(1).add(square(x.x(2))))
                .positive(x -> square(x.x(1)).add(x.x(2)))
                .positive(x -> x.squares(1, 1).subtract(1))
                .from(-0.5, -INF)
                .to(0.5, INF);
        problem(21, -99.96, at(-1, -1), x -> x.squares(0.01, 1).subtract(100))
                .positive(x -> x.linear(-10, 10, -1))
                .from(2, -50)
                .to(50);
        problem(22, 1, at(2, 2), x -> sum(square(x.all().subtract(array(2, 1)))))
                .positive(x -> x.linear(2, -1, -1))
                .positive(x -> x.x(2).subtract(square(x.x(1))));
        problem(23, 2, at(3, 1), x -> x.squares(1, 1))
                .positive(x -> x.linear(-1, 1, 1))
                .positive(x -> x.squares(1, 1).subtract(1))
                .positive(x -> x.squares(9, 1).subtract(9))
                .positive(x -> square(x.x(1)).subtract(x.x(2)))
                .positive(x -> square(x.x(2)).subtract(x.x(1)))
                .from(-50)
                .to(50);
        problem(
                        24,
                        -1,
                        at(1, 0.5),
                        x -> square(x.linear(-3, 1, 0))
                                .subtract(9)
                                .multiply(x.x(2).power(3))
                                .divide(27 * ROOT3))
                .positive(x -> x.linear(0, 1 / ROOT3, -1))
                .positive(x -> x.linear(0, 1, ROOT3))
                .positive(x -> x.linear(6, -1, -ROOT3))
                .from(0);
        problem(
                        26,
                        0,
                        at(-2.6, 2, 2),
                        x -> square(x.linear(0, 1, -1, 0))
                                .add(x.linear(0, 0, 1, -1).power(4)))
                .zero(x -> square(x.x(2))
                        .add(1)
                        .multiply(x.x(1))
                        .add(x.x(3).power(4))
                        .subtract(3));
        problem(
                        27,
                        0.04,
                        at(2, 2, 2),
                        x -> square(x.linear(-1, 1, 0, 0)).multiply(0.01).add(square(x.x(2).subtract(square(x.x(1))))))
                .zero(x -> x.x(1).add(square(x.x(3))).add(1));
        problem(28, 0, at(-4, 1, 1), x -> square(x.linear(0, 1, 1, 0)).add(square(x.linear(0, 0, 1, 1))))
                .zero(x -> x.linear(-1, 1, 2, 3));
        problem(29, -16 * ROOT2, at(1, 1, 1), x -> x.product().negative())
                .positive(x -> x.squares(-1, -2, -4).add(48));
        problem(30, 1, at(1, 1, 1), x -> x.squares(1, 1, 1))
                .positive(x -> x.squares(1, 1, 0).subtract(1))
                .from(1, -10, -10)
                .to(10);
        problem(31, 6, at(1, 1, 1), x -> x.squares(9, 1, 9))
                .positive(x -> x.product(1, 2).subtract(1))
                .from(-10, 1, -10)
                .to(10, 10, 1);
        problem(
                        32,
                        1,
                        at(0.1, 0.7, 0.2),
                        x -> square(x.linear(0, 1, 3, 1))
                                .add(square(x.linear(0, 1, -1, 0)).multiply(4)))
                .positive(x -> x.linear(-3, 0, 6, 4).subtract(x.x(1).power(3)))
                .zero(x -> x.linear(1, -1, -1, -1))
                .from(0);
        problem(
                        33,
                        ROOT2 - 6,
                        at(0, 0, 3),
                        x -> x.linear(-1, 1, 0, 0)
                                .multiply(x.linear(-2, 1, 0, 0))
                                .multiply(x.linear(-3, 1, 0, 0))
                                .add(x.x(3)))
                .positive(x -> x.squares(-1, -1, 1))
                .positive(x -> x.squares(1, 1, 1).subtract(4))
                .from(0)
                .to(INF, INF, 5);
        problem(34, -Math.log(Math.log(10)), at(0, 1.05, 2.9), x -> x.x(1).negative())
                .positive(x -> x.x(2).subtract(exp(x.x(1))))
                .positive(x -> x.x(3).subtract(exp(x.x(2))))
                .from(0)
                .to(100, 100, 10);
        problem(
                        35,
                        1 / 9.0,
                        at(0.5, 0.5, 0.5),
                        x -> plus(
                                x.linear(9, -8, -6, -4),
                                x.squares(2, 2, 1),
                                x.product(1, 2).multiply(2),
                                x.product(1, 3).multiply(2)))
                .positive(x -> x.linear(3, -1, -1, -2))
                .from(0);
        problem(36, -3300, at(10, 10, 10), x -> x.product().negative())
                .positive(x -> x.linear(72, -1, -2, -2))
                .from(0)
                .to(20, 11, 42);
        problem(37, -3456, at(10, 10, 10), x -> x.product().negative())
                .positive(x -> x.linear(72, -1, -2, -2))
                .positive(x -> x.linear(0, 1, 2, 2))
                .from(0)
                .to(42);
        problem(
                        38,
                        0,
                        at(-3, -1, -3, -1),
                        x -> plus(
                                square(x.x(2).subtract(square(x.x(1)))).multiply(100),
                                square(x.x(4).subtract(square(x.x(3)))).multiply(90),
                                sum(square(x.all().subtract(1)).multiply(array(1, 10.1, 1, 10.1))),
                                x.linear(-1, 0, 1, 0, 0)
                                        .multiply(x.linear(-1, 0, 0, 0, 1))
                                        .multiply(19.8)))
                .from(-10)
                .to(10);
        problem(39, -1, at(2, 2, 2, 2), x -> x.x(1).negative())
                .zero(x -> x.x(2).subtract(x.x(1).power(3)).subtract(square(x.x(3))))
                .zero(x -> square(x.x(1)).subtract(x.x(2)).subtract(square(x.x(4))));
        problem(40, -0.25, at(0.8, 0.8, 0.8, 0.8), x -> x.product().negative())
                .zero(x -> x.x(1).power(3).add(square(x.x(2))).subtract(1))
                .zero(x -> square(x.x(1)).multiply(x.x(4)).subtract(x.x(3)))
                .zero(x -> square(x.x(4)).subtract(x.x(2)));
        problem(
                        41,
                        52 / 27.0,
                        at(2, 2, 2, 2),
                        x -> x.product(1, 2, 3).negative().add(2))
                .zero(x -> x.linear(0, 1, 2, 2, -1))
                .from(0)
                .to(1, 1, 1, 2);
        problem(42, 28 - 10 * ROOT2, at(1, 1, 1, 1), x -> sum(square(x.all().subtract(array(1, 2, 3, 4)))))
                .zero(x -> x.linear(-2, 1, 0, 0, 0))
                .zero(x -> x.squares(0, 0, 1, 1).subtract(2));
        problem(43, -44, at(0, 0, 0, 0), x -> x.squares(1, 1, 2, 1).add(x.linear(0, -5, -5, -21, 7)))
                .positive(x -> x.squares(-1, -1, -1, -1).add(x.linear(8, -1, 1, -1, 1)))
                .positive(x -> x.squares(-1, -2, -1, -2).add(x.linear(10, 1, 0, 0, 1)))
                .positive(x -> x.squares(-2, -1, -1, 0).add(x.linear(5, -2, 1, 0, 1)));
        problem(45, 1, at(2, 2, 2, 2, 2), x -> x.product().divide(-120).add(2))
                .from(0)
                .to(1, 2, 3, 4, 5);
        problem(
                        46,
                        0,
                        at(ROOT2 / 2, 1.75, 0.5, 2, 2),
                        x -> plus(
                                square(x.linear(0, 1, -1, 0, 0, 0)),
                                square(x.linear(-1, 0, 0, 1, 0, 0)),
                                x.linear(-1, 0, 0, 0, 1, 0).power(4),
                                x.linear(-1, 0, 0, 0, 0, 1).power(6)))
                .zero(x -> square(x.x(1))
                        .multiply(x.x(4))
                        .add(sin(x.x(4).subtract(x.x(5))))
                        .subtract(1))
                .zero(x -> x.x(3).power(4).multiply(square(x.x(4))).add(x.x(2)).subtract(2));
        problem(
                        48,
                        0,
                        at(3, 5, -3, 2, -2),
                        x -> plus(
                                square(x.linear(-1, 1, 0, 0, 0, 0)),
                                square(x.linear(0, 0, 1, -1, 0, 0)),
                                square(x.linear(0, 0, 0, 0, 1, -1))))
                .zero(x -> x.linear(-5, 1, 1, 1, 1, 1))
                .zero(x -> x.linear(3, 0, 0, 1, -2, -2));
        problem(
                        49,
                        0,
                        at(10, 7, 2, -3, 0.8),
                        x -> plus(
                                square(x.linear(0, 1, -1, 0, 0, 0)),
                                square(x.linear(-1, 0, 0, 1, 0, 0)),
                                x.linear(-1, 0, 0, 0, 1, 0).power(4),
                                x.linear(-1, 0, 0, 0, 0, 1).power(6)))
                .zero(x -> x.linear(-7, 1, 1, 1, 4, 0))
                .zero(x -> x.linear(-6, 0, 0, 1, 0, 5));
        problem(
                        50,
                        0,
                        at(35, -31, 11, 5, -5),
                        x -> plus(
                                square(x.linear(0, 1, -1, 0, 0, 0)),
                                square(x.linear(0, 0, 1, -1, 0, 0)),
                                x.linear(0, 0, 0, 1, -1, 0).power(4),
                                square(x.linear(0, 0, 0, 0, 1, -1))))
                .zero(x -> x.linear(-6, 1, 2, 3, 0, 0))
                .zero(x -> x.linear(-6, 0, 1, 2, 3, 0))
                .zero(x -> x.linear(-6, 0, 0, 1, 2, 3));
        twoSquaresOfFive(51, 0, at(2.5, 0.5, 2, -1, 0.5), 1, -4);
        twoSquaresOfFive(52, 1859 / 349.0, at(2, 2, 2, 2, 2), 4, 0);
        twoSquaresOfFive(53, 176 / 43.0, at(2, 2, 2, 2, 2), 1, 0).from(-10).to(10);
        problem(
                        60,
                        0.03256820025,
                        at(2, 2, 2),
                        x -> plus(
                                square(x.linear(-1, 1, 0, 0)),
                                square(x.linear(0, 1, -1, 0)),
                                x.linear(0, 0, 1, -1).power(4)))
                .zero(x -> square(x.x(2))
                        .add(1)
                        .multiply(x.x(1))
                        .add(x.x(3).power(4))
                        .subtract(4 + 3 * ROOT2))
                .from(-10)
                .to(10);
        problem(61, -143.6461422, at(0, 0, 0), x -> x.squares(4, 2, 2).add(x.linear(0, -33, 16, -24)))
                .zero(x ->
                        x.x(1).multiply(3).subtract(square(x.x(2)).multiply(2)).subtract(7))
                .zero(x -> x.x(1).multiply(4).subtract(square(x.x(3))).subtract(11));
        problem(
                        63,
                        961.7151721,
                        at(2, 2, 2),
                        x -> x.squares(-1, -2, -1)
                                .subtract(x.product(1, 2))
                                .subtract(x.product(1, 3))
                                .add(1000))
                .zero(x -> x.linear(-56, 8, 14, 7))
                .zero(x -> x.squares(1, 1, 1).subtract(25))
                .from(0);
        problem(
                        65,
                        0.9535288567,
                        at(-5, 5, 0),
                        x -> plus(
                                square(x.linear(0, 1, -1, 0)),
                                square(x.linear(-10, 1, 1, 0)).divide(9),
                                square(x.linear(-5, 0, 0, 1))))
                .positive(x -> x.squares(-1, -1, -1).add(48))
                .from(-4.5, -4.5, -5)
                .to(4.5, 4.5, 5);
        problem(66, 0.5181632741, at(0, 1.05, 2.9), x -> x.linear(0, -0.8, 0, 0.2))
                .positive(x -> x.x(2).subtract(exp(x.x(1))))
                .positive(x -> x.x(3).subtract(exp(x.x(2))))
                .from(0)
                .to(100, 100, 10);
        problem(
                        71,
                        17.0140173,
                        at(1, 5, 5, 1),
                        x -> x.product(1, 4).multiply(x.linear(0, 1, 1, 1, 0)).add(x.x(3)))
                .positive(x -> x.product().subtract(25))
                .zero(x -> x.squares(1, 1, 1, 1).subtract(40))
                .from(1)
                .to(5);
        problem(72, 727.67937, at(1, 1, 1, 1), x -> x.linear(1, 1, 1, 1, 1))
                .positive(x ->
                        sum(array(4, 2.25, 1, 0.25).divide(x.all())).negative().add(0.0401))
                .positive(x -> sum(array(0.16, 0.36, 0.64, 0.64).divide(x.all()))
                        .negative()
                        .add(0.010085))
                .from(0.001)
                .to(4e5, 3e5, 2e5, 1e5);
        problem(73, 29.894378, at(1, 1, 1, 1), x -> x.linear(0, 24.55, 26.75, 39, 40.50))
                .positive(x -> x.linear(-5, 2.3, 5.6, 11.1, 1.3))
                .positive(x -> x.linear(-21, 12, 11.9, 41.8, 52.1)
                        .subtract(sqrt(x.squares(0.28, 0.19, 20.5, 0.62)).multiply(1.645)))
                .zero(x -> x.linear(-1, 1, 1, 1, 1))
                .from(0);
        problem(
                        76,
                        -4.681818181,
                        at(0.5, 0.5, 0.5, 0.5),
                        x -> plus(
                                x.squares(1, 0.5, 1, 0.5),
                                x.product(1, 3).negative(),
                                x.product(3, 4),
                                x.linear(0, -1, -3, 1, -1)))
                .positive(x -> x.linear(5, -1, -2, -1, -1))
                .positive(x -> x.linear(4, -3, -1, -2, 1))
                .positive(x -> x.linear(-1.5, 0, 1, 4, 0))
                .from(0);
        problem(
                        77,
                        0.24150513,
                        at(2, 2, 2, 2, 2),
                        x -> plus(
                                square(x.linear(-1, 1, 0, 0, 0, 0)),
                                square(x.linear(0, 1, -1, 0, 0, 0)),
                                square(x.linear(-1, 0, 0, 1, 0, 0)),
                                x.linear(-1, 0, 0, 0, 1, 0).power(4),
                                x.linear(-1, 0, 0, 0, 0, 1).power(6)))
                .zero(x -> square(x.x(1))
                        .multiply(x.x(4))
                        .add(sin(x.x(4).subtract(x.x(5))))
                        .subtract(2 * ROOT2))
                .zero(x -> x.x(3).power(4).multiply(square(x.x(4))).add(x.x(2)).subtract(8 + ROOT2));
        withPowellsConstraints(78, -2.91970041, at(-2, 1.5, 2, -1, -1), Unknowns::product);
        problem(
                        79,
                        0.0787768209,
                        at(2, 2, 2, 2, 2),
                        x -> plus(
                                square(x.linear(-1, 1, 0, 0, 0, 0)),
                                square(x.linear(0, 1, -1, 0, 0, 0)),
                                square(x.linear(0, 0, 1, -1, 0, 0)),
                                x.linear(0, 0, 0, 1, -1, 0).power(4),
                                x.linear(0, 0, 0, 0, 1, -1).power(4)))
                .zero(x -> plus(x.x(1), square(x.x(2)), x.x(3).power(3)).subtract(2 + 3 * ROOT2))
                .zero(x -> x.linear(2 - 2 * ROOT2, 0, 1, 0, 1, 0).subtract(square(x.x(3))))
                .zero(x -> x.product(1, 5).subtract(2));
        withPowellsConstraints(80, 0.0539498478, at(-2, 2, 2, -1, -1), x -> exp(x.product()))
                .from(-2.3, -2.3, -3.2, -3.2, -3.2)
                .to(2.3, 2.3, 3.2, 3.2, 3.2);
        withPowellsConstraints(
                        81,
                        0.0539498478,
                        at(-2, 2, 2, -1, -1),
                        x -> exp(x.product())
                                .subtract(square(plus(x.x(1).power(3), x.x(2).power(3))
                                                .add(1))
                                        .multiply(0.5)))
                .from(-2.3, -2.3, -3.2, -3.2, -3.2)
                .to(2.3, 2.3, 3.2, 3.2, 3.2);
        problem(
                        100,
                        680.6300573,
                        at(1, 2, 0, 4, 0, 1, 1),
                        x -> plus(
                                sum(square(x.all().subtract(array(10, 12, 0, 11, 0, 0, 0)))
                                        .multiply(array(1, 5, 0, 3, 0, 7, 0))),
                                x.x(3).power(4),
                                x.x(5).power(6).multiply(10),
                                x.x(7).power(4),
                                x.product(6, 7).multiply(-4),
                                x.linear(0, 0, 0, 0, 0, 0, -10, -8)))
                .positive(x -> plus(
                        x.squares(-2, 0, 0, -4, 0, 0, 0),
                        x.x(2).power(4).multiply(-3),
                        x.linear(127, 0, 0, -1, 0, -5, 0, 0)))
                .positive(x -> square(x.x(3)).multiply(-10).add(x.linear(282, -7, -3, 0, -1, 1, 0, 0)))
                .positive(x -> x.squares(0, -1, 0, 0, 0, -6, 0).add(x.linear(196, -23, 0, 0, 0, 0, 0, 8)))
                .positive(x -> plus(
                        x.squares(-4, -1, -2, 0, 0, 0, 0),
                        x.product(1, 2).multiply(3),
                        x.linear(0, 0, 0, 0, 0, 0, -5, 11)));
        wong();
    }

    /** Problems 51 to 53. */
    private static HockSchittkowski twoSquaresOfFive(
            int number, double minimum, double[] start, double factor, double constant) {
        return problem(
                        number,
                        minimum,
                        start,
                        x -> plus(
                                square(x.linear(0, factor, -1, 0, 0, 0)),
                                square(x.linear(-2, 0, 1, 1, 0, 0)),
                                square(x.linear(-1, 0, 0, 0, 1, 0)),
                                square(x.linear(-1, 0, 0, 0, 0, 1))))
                .zero(x -> x.linear(constant, 1, 3, 0, 0, 0))
                .zero(x -> x.linear(0, 0, 0, 1, 1, -2))
                .zero(x -> x.linear(0, 0, 1, 0, 0, -1));
    }

    /** Problems 78, 80 and 81. */
    private static HockSchittkowski withPowellsConstraints(
            int number, double minimum, double[] start, Function<Unknowns, Ch> objective) {
        return problem(number, minimum, start, objective)
                .zero(x -> x.squares(1, 1, 1, 1, 1).subtract(10))
                .zero(x -> x.product(2, 3).subtract(x.product(4, 5).multiply(5)))
                .zero(x -> plus(x.x(1).power(3), x.x(2).power(3)).add(1));
    }

    private static void wong() {
        problem(
                        113,
                        24.3062091,
                        at(2, 3, 5, 5, 1, 2, 7, 3, 6, 10),
                        x -> plus(
                                sum(square(x.all().subtract(array(0, 0, 10, 5, 3, 1, 0, 11, 10, 7)))
                                        .multiply(array(1, 1, 1, 4, 1, 2, 5, 7, 2, 1))),
                                x.product(1, 2),
                                x.linear(45, -14, -16, 0, 0, 0, 0, 0, 0, 0, 0)))
                .positive(x -> x.linear(105, -4, -5, 0, 0, 0, 0, 3, -9, 0, 0))
                .positive(x -> x.linear(0, -10, 8, 0, 0, 0, 0, 17, -2, 0, 0))
                .positive(x -> x.linear(12, 8, -2, 0, 0, 0, 0, 0, 0, -5, 2))
                .positive(x -> plus(
                        square(x.x(1).subtract(2)).multiply(-3),
                        square(x.x(2).subtract(3)).multiply(-4),
                        square(x.x(3)).multiply(-2),
                        x.x(4).multiply(7).add(120)))
                .positive(x -> plus(
                        square(x.x(1)).multiply(-5),
                        x.x(2).multiply(-8),
                        square(x.x(3).subtract(6)).negative(),
                        x.x(4).multiply(2).add(40)))
                .positive(x -> plus(
                        square(x.x(1).subtract(8)).multiply(-0.5),
                        square(x.x(2).subtract(4)).multiply(-2),
                        square(x.x(5)).multiply(-3),
                        x.x(6).add(30)))
                .positive(x -> plus(
                        square(x.x(1)).negative(),
                        square(x.x(2).subtract(2)).multiply(-2),
                        x.product(1, 2).multiply(2),
                        x.x(5).multiply(-14),
                        x.x(6).multiply(6)))
                .positive(x -> plus(
                        x.x(1).multiply(3),
                        x.x(2).multiply(-6),
                        square(x.x(9).subtract(8)).multiply(-12),
                        x.x(10).multiply(7)));
    }

    /**
     * All problems.
     *
     * @return by number
     */
    public static List<HockSchittkowski> all() {
        return List.copyOf(ALL);
    }

    /**
     * The number in the collection.
     *
     * @return such as 71
     */
    public int number() {
        return number;
    }

    /**
     * The least value.
     *
     * @return to the digits that the collection gives
     */
    public double minimum() {
        return minimum;
    }

    /**
     * How many constraints are equations.
     *
     * @return 0 or more
     */
    public int equalities() {
        return equalities.size();
    }

    /**
     * The start.
     *
     * @return a leaf
     */
    public Ch start() {
        return array(start).label("x");
    }

    /**
     * The problem over a leaf.
     *
     * @param x as {@link #start} gives it
     * @return what can be run with a method
     */
    public Minimization over(Ch x) {
        Unknowns unknowns = new Unknowns(x);
        List<Constraint> constraints = new ArrayList<>();
        equalities.forEach(c -> constraints.add(exactly(c.apply(unknowns), 0)));
        inequalities.forEach(c -> constraints.add(atLeast(c.apply(unknowns), 0)));
        Minimization free =
                Chumpy.minimize(objective.apply(unknowns)).over(x).subjectTo(constraints.toArray(Constraint[]::new));
        return isBounded() ? free.bounds(x, NdArray.of(lower), NdArray.of(upper)) : free;
    }

    private boolean isBounded() {
        return Arrays.stream(lower).anyMatch(b -> b > -INF)
                || Arrays.stream(upper).anyMatch(b -> b < INF);
    }

    /**
     * How far outside of bounds and constraints a point is.
     *
     * @param x the point
     * @return the greatest violation, 0 for none
     */
    public double violation(Ch x) {
        Unknowns unknowns = new Unknowns(x);
        double worst = 0;
        double[] values = x.r().toArray();
        for (int i = 0; i < values.length; i++) {
            worst = Math.max(worst, lower[lower.length == 1 ? 0 : i] - values[i]);
            worst = Math.max(worst, values[i] - upper[upper.length == 1 ? 0 : i]);
        }
        for (Function<Unknowns, Ch> c : equalities) {
            worst = Math.max(worst, Math.abs(c.apply(unknowns).r().item()));
        }
        for (Function<Unknowns, Ch> c : inequalities) {
            worst = Math.max(worst, -c.apply(unknowns).r().item());
        }
        return worst;
    }

    @Override
    public String toString() {
        return "problem " + number;
    }
}
