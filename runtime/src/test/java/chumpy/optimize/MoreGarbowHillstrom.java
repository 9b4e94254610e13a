package chumpy.optimize;

import static chumpy.Chumpy.arctan2;
import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.cos;
import static chumpy.Chumpy.cumsum;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.prod;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.sqrt;
import static chumpy.Chumpy.square;
import static chumpy.Chumpy.sum;

import chumpy.Ch;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Test problems as residuals, with their standard starts and the sums of squares at their known minima: Moré, Garbow,
 * Hillstrom, Testing unconstrained optimization software, ACM Trans. Math. Software 7 (1981). Sizes that the paper leaves
 * open are those of its tables.
 */
enum MoreGarbowHillstrom {
    ROSENBROCK(
            new double[] {-1.2, 1},
            x -> concatenate(at(x, 1).subtract(square(at(x, 0))).multiply(10), one(at(x, 0))),
            0),
    FREUDENSTEIN_ROTH(new double[] {0.5, -2}, ClassicProblem.FREUDENSTEIN_ROTH::residuals, 0, 48.98425),
    POWELL_BADLY_SCALED(new double[] {0, 1}, ClassicProblem.POWELL_BADLY_SCALED::residuals, 0),
    BROWN_BADLY_SCALED(new double[] {1, 1}, ClassicProblem.BROWN_BADLY_SCALED::residuals, 0),
    BEALE(new double[] {1, 1}, ClassicProblem.BEALE::residuals, 0),
    JENNRICH_SAMPSON(
            new double[] {0.3, 0.4},
            x -> {
                Ch i = table(10, k -> k + 1);
                return i.multiply(2).add(2).subtract(exp(i.multiply(at(x, 0)))).subtract(exp(i.multiply(at(x, 1))));
            },
            124.362),
    HELICAL_VALLEY(
            new double[] {-1, 0, 0},
            x -> {
                // The angle is the paper's where x1 > 0 or x2 > 0, and smooth at x1 = 0.
                Ch angle = arctan2(at(x, 1), at(x, 0)).divide(2 * Math.PI);
                return concatenate(
                        at(x, 2).subtract(angle.multiply(10)).multiply(10),
                        sqrt(square(at(x, 0)).add(square(at(x, 1)))).subtract(1).multiply(10),
                        at(x, 2));
            },
            0),
    BARD(new double[] {1, 1, 1}, ClassicProblem.BARD::residuals, 8.21487e-3, 17.4286),
    GAUSSIAN(
            new double[] {0.4, 1, 0},
            x -> {
                Ch t = table(15, k -> (7.0 - k) / 2);
                Ch y = array(
                        0.0009, 0.0044, 0.0175, 0.0540, 0.1295, 0.2420, 0.3521, 0.3989, 0.3521, 0.2420, 0.1295, 0.0540,
                        0.0175, 0.0044, 0.0009);
                return exp(square(t.subtract(at(x, 2))).multiply(at(x, 1)).divide(-2))
                        .multiply(at(x, 0))
                        .subtract(y);
            },
            1.12793e-8),
    MEYER(new double[] {0.02, 4000, 250}, ClassicProblem.MEYER::residuals, 87.9458),
    GULF(
            new double[] {5, 2.5, 0.15},
            x -> {
                Ch t = table(99, k -> (k + 1) / 100.0);
                Ch y = table(99, k -> 25 + Math.pow(-50 * Math.log((k + 1) / 100.0), 2.0 / 3));
                Ch inner =
                        square(y.subtract(at(x, 1))).power(at(x, 2).divide(2)).divide(at(x, 0));
                return exp(inner.negative()).subtract(t);
            },
            0,
            0.0385),
    BOX(
            new double[] {0, 10, 20},
            x -> {
                Ch t = table(10, k -> (k + 1) / 10.0);
                Ch known = exp(t.negative()).subtract(exp(t.multiply(-10)));
                return exp(t.multiply(at(x, 0)).negative())
                        .subtract(exp(t.multiply(at(x, 1)).negative()))
                        .subtract(known.multiply(at(x, 2)));
            },
            0),
    POWELL_SINGULAR(new double[] {3, -1, 0, 1}, ClassicProblem.POWELL_SINGULAR::residuals, 0),
    WOOD(
            new double[] {-3, -1, -3, -1},
            x -> concatenate(
                    at(x, 1).subtract(square(at(x, 0))).multiply(10),
                    one(at(x, 0)),
                    at(x, 3).subtract(square(at(x, 2))).multiply(Math.sqrt(90)),
                    one(at(x, 2)),
                    at(x, 1).add(at(x, 3)).subtract(2).multiply(Math.sqrt(10)),
                    at(x, 1).subtract(at(x, 3)).divide(Math.sqrt(10))),
            0),
    KOWALIK_OSBORNE(
            new double[] {0.25, 0.39, 0.415, 0.39}, ClassicProblem.KOWALIK_OSBORNE::residuals, 3.07505e-4, 1.02734e-3),
    BROWN_DENNIS(
            new double[] {25, 5, -5, -1},
            x -> {
                Ch t = table(20, k -> (k + 1) / 5.0);
                Ch a = at(x, 0).add(t.multiply(at(x, 1))).subtract(exp(t));
                Ch b = at(x, 2).add(sin(t).multiply(at(x, 3))).subtract(cos(t));
                return square(a).add(square(b));
            },
            85822.2),
    OSBORNE_1(
            new double[] {0.5, 1.5, -1, 0.01, 0.02},
            x -> {
                double[] y = {
                    0.844, 0.908, 0.932, 0.936, 0.925, 0.908, 0.881, 0.850, 0.818, 0.784, 0.751, 0.718, 0.685, 0.658,
                            0.628,
                    0.603, 0.580, 0.558, 0.538, 0.522, 0.506, 0.490, 0.478, 0.467, 0.457, 0.448, 0.438, 0.431, 0.424,
                            0.420,
                    0.414, 0.411, 0.406
                };
                Ch t = table(33, k -> 10.0 * k);
                return array(y).subtract(at(x, 0).add(
                                exp(t.multiply(at(x, 3)).negative()).multiply(at(x, 1)))
                        .add(exp(t.multiply(at(x, 4)).negative()).multiply(at(x, 2))));
            },
            5.46489e-5),
    BIGGS_EXP6(
            new double[] {1, 2, 1, 1, 1, 1},
            x -> {
                Ch t = table(13, k -> (k + 1) / 10.0);
                Ch y = exp(t.negative())
                        .subtract(exp(t.multiply(-10)).multiply(5))
                        .add(exp(t.multiply(-4)).multiply(3));
                return exp(t.multiply(at(x, 0)).negative())
                        .multiply(at(x, 2))
                        .subtract(exp(t.multiply(at(x, 1)).negative()).multiply(at(x, 3)))
                        .add(exp(t.multiply(at(x, 4)).negative()).multiply(at(x, 5)))
                        .subtract(y);
            },
            0,
            5.65565e-3),
    OSBORNE_2(
            new double[] {1.3, 0.65, 0.65, 0.7, 0.6, 3, 5, 7, 2, 4.5, 5.5},
            x -> {
                double[] y = {
                    1.366, 1.191, 1.112, 1.013, 0.991, 0.885, 0.831, 0.847, 0.786, 0.725, 0.746, 0.679, 0.608, 0.655,
                            0.616,
                    0.606, 0.602, 0.626, 0.651, 0.724, 0.649, 0.649, 0.694, 0.644, 0.624, 0.661, 0.612, 0.558, 0.533,
                            0.495,
                    0.500, 0.423, 0.395, 0.375, 0.372, 0.391, 0.396, 0.405, 0.428, 0.429, 0.523, 0.562, 0.607, 0.653,
                            0.672,
                    0.708, 0.633, 0.668, 0.645, 0.632, 0.591, 0.559, 0.597, 0.625, 0.739, 0.710, 0.729, 0.720, 0.636,
                            0.581,
                    0.428, 0.292, 0.162, 0.098, 0.054
                };
                Ch t = table(65, k -> k / 10.0);
                Ch model = exp(t.multiply(at(x, 4)).negative()).multiply(at(x, 0));
                for (int k = 0; k < 3; k++) {
                    Ch bell = exp(square(t.subtract(at(x, 8 + k)))
                            .multiply(at(x, 5 + k))
                            .negative());
                    model = model.add(bell.multiply(at(x, 1 + k)));
                }
                return array(y).subtract(model);
            },
            4.01377e-2),
    WATSON(
            new double[6],
            x -> {
                Ch[] rows = new Ch[31];
                for (int i = 0; i < 29; i++) {
                    double t = (i + 1) / 29.0;
                    Ch slope = sum(x.multiply(table(6, j -> j == 0 ? 0 : j * Math.pow(t, j - 1))));
                    Ch value = sum(x.multiply(table(6, j -> Math.pow(t, j))));
                    rows[i] = slope.subtract(square(value)).subtract(1).reshape(1);
                }
                rows[29] = at(x, 0);
                rows[30] = at(x, 1).subtract(square(at(x, 0))).subtract(1);
                return concatenate(rows);
            },
            2.28767e-3),
    EXTENDED_ROSENBROCK(
            start(10, k -> k % 2 == 0 ? -1.2 : 1),
            x -> concatenate(x.get("1::2").subtract(square(x.get("::2"))).multiply(10), one(x.get("::2"))),
            0),
    EXTENDED_POWELL(
            start(12, k -> new double[] {3, -1, 0, 1}[k % 4]),
            x -> {
                Ch a = x.get("::4");
                Ch b = x.get("1::4");
                Ch c = x.get("2::4");
                Ch d = x.get("3::4");
                return concatenate(
                        a.add(b.multiply(10)),
                        c.subtract(d).multiply(Math.sqrt(5)),
                        square(b.subtract(c.multiply(2))),
                        square(a.subtract(d)).multiply(Math.sqrt(10)));
            },
            0),
    PENALTY_1(
            start(10, k -> k + 1),
            x -> concatenate(
                    x.subtract(1).multiply(Math.sqrt(1e-5)),
                    sum(square(x)).subtract(0.25).reshape(1)),
            7.08765e-5),
    PENALTY_2(
            start(4, k -> 0.5),
            x -> {
                double a = Math.sqrt(1e-5);
                Ch y = table(3, k -> Math.exp((k + 2) / 10.0) + Math.exp((k + 1) / 10.0));
                Ch head = exp(x.get(":-1").divide(10));
                Ch tail = exp(x.get("1:").divide(10));
                Ch weighted = sum(square(x).multiply(table(4, k -> 4 - k)));
                return concatenate(
                        at(x, 0).subtract(0.2),
                        tail.add(head).subtract(y).multiply(a),
                        tail.subtract(Math.exp(-0.1)).multiply(a),
                        weighted.subtract(1).reshape(1));
            },
            9.37629e-6),
    VARIABLY_DIMENSIONED(
            start(10, k -> 1 - (k + 1) / 10.0),
            x -> {
                Ch s = sum(x.subtract(1).multiply(table(10, k -> k + 1))).reshape(1);
                return concatenate(x.subtract(1), s, square(s));
            },
            0),
    TRIGONOMETRIC(
            start(10, k -> 0.1),
            x -> {
                Ch i = table(10, k -> k + 1);
                return sum(cos(x))
                        .negative()
                        .add(10)
                        .add(i.multiply(cos(x).negative().add(1)))
                        .subtract(sin(x));
            },
            0,
            2.79506e-5),
    BROWN_ALMOST_LINEAR(
            start(10, k -> 0.5),
            x -> concatenate(
                    x.get(":-1").add(sum(x)).subtract(11), prod(x).subtract(1).reshape(1)),
            0,
            1),
    DISCRETE_BOUNDARY_VALUE(
            start(10, k -> (k + 1) / 11.0 * ((k + 1) / 11.0 - 1)),
            x -> {
                double h = 1.0 / 11;
                Ch zero = array(new double[1]);
                Ch left = concatenate(zero, x.get(":-1"));
                Ch right = concatenate(x.get("1:"), zero);
                Ch t = table(10, k -> (k + 1) * h + 1);
                return x.multiply(2)
                        .subtract(left)
                        .subtract(right)
                        .add(x.add(t).power(3).multiply(h * h / 2));
            },
            0),
    DISCRETE_INTEGRAL(
            start(10, k -> (k + 1) / 11.0 * ((k + 1) / 11.0 - 1)),
            x -> {
                double h = 1.0 / 11;
                Ch t = table(10, k -> (k + 1) * h);
                Ch cube = x.add(t).add(1).power(3);
                Ch below = cumsum(cube.multiply(t));
                Ch others = cube.multiply(t.negative().add(1));
                Ch above = sum(others).subtract(cumsum(others));
                return x.add(below.multiply(t.negative().add(1))
                        .add(above.multiply(t))
                        .multiply(h / 2));
            },
            0),
    BROYDEN_TRIDIAGONAL(
            start(10, k -> -1),
            x -> {
                Ch zero = array(new double[1]);
                Ch left = concatenate(zero, x.get(":-1"));
                Ch right = concatenate(x.get("1:"), zero);
                return x.multiply(-2)
                        .add(3)
                        .multiply(x)
                        .subtract(left)
                        .subtract(right.multiply(2))
                        .add(1);
            },
            0),
    BROYDEN_BANDED(
            start(10, k -> -1),
            x -> {
                double[][] band = new double[10][10];
                for (int i = 0; i < 10; i++) {
                    for (int j = Math.max(0, i - 5); j <= Math.min(9, i + 1); j++) {
                        band[i][j] = i == j ? 0 : 1;
                    }
                }
                return x.multiply(square(x).multiply(5).add(2))
                        .add(1)
                        .subtract(array(band).dot(x.multiply(x.add(1))));
            },
            0),
    LINEAR_FULL_RANK(
            start(10, k -> 1),
            x -> {
                Ch s = sum(x).divide(10).add(1);
                return concatenate(x.subtract(s), array(new double[10]).subtract(s));
            },
            10),
    LINEAR_RANK_ONE(
            start(10, k -> 1),
            x -> {
                Ch s = sum(x.multiply(table(10, k -> k + 1)));
                return table(20, k -> k + 1).multiply(s).subtract(1);
            },
            20.0 * 19 / (2 * 41)),
    LINEAR_RANK_ONE_ZEROS(
            start(10, k -> 1),
            x -> {
                Ch s = sum(x.multiply(table(10, k -> k == 0 || k == 9 ? 0 : k + 1)));
                return table(20, k -> k == 19 ? 0 : k).multiply(s).subtract(1);
            },
            (400.0 + 60 - 6) / (2 * (40 - 3))),
    CHEBYQUAD(
            start(8, k -> (k + 1) / 9.0),
            x -> {
                Ch y = x.multiply(2).subtract(1);
                Ch before = y.multiply(0).add(1);
                Ch now = y;
                Ch[] rows = new Ch[8];
                for (int k = 1; k <= 8; k++) {
                    double integral = k % 2 == 0 ? -1.0 / (k * k - 1) : 0;
                    rows[k - 1] = sum(now).divide(8).subtract(integral).reshape(1);
                    Ch next = y.multiply(2).multiply(now).subtract(before);
                    before = now;
                    now = next;
                }
                return concatenate(rows);
            },
            3.51687e-3);

    private final double[] start;
    private final Function<Ch, Ch> residuals;
    private final double[] minima;

    MoreGarbowHillstrom(double[] start, Function<Ch, Ch> residuals, double... minima) {
        this.start = start;
        this.residuals = residuals;
        this.minima = minima;
    }

    /** The standard start, so many times as far from the origin; where that is the origin, all entries are the factor. */
    double[] start(double factor) {
        boolean isOrigin = Arrays.stream(start).allMatch(entry -> entry == 0);
        return Arrays.stream(start)
                .map(entry -> isOrigin ? (factor == 1 ? 0 : factor) : factor * entry)
                .toArray();
    }

    Ch residuals(Ch x) {
        return residuals.apply(x);
    }

    /** Whether a sum of squares is that of a known minimum, to four digits. */
    boolean isReachedBy(double sumOfSquares) {
        return Arrays.stream(minima)
                .anyMatch(known -> known == 0 ? sumOfSquares <= 1e-8 : Math.abs(sumOfSquares - known) <= 1e-4 * known);
    }

    private static Ch at(Ch x, int i) {
        return x.get(i + ":" + (i + 1));
    }

    private static Ch one(Ch x) {
        return x.negative().add(1);
    }

    private static Ch table(int length, IntToDoubleFunction entry) {
        return array(start(length, entry));
    }

    private static double[] start(int length, IntToDoubleFunction entry) {
        return IntStream.range(0, length).mapToDouble(entry).toArray();
    }
}
