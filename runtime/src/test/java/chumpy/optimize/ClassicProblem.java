package chumpy.optimize;

import static chumpy.Chumpy.arctan2;
import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.hypot;

import chumpy.Ch;
import java.util.function.Function;

/** Problems from Moré, Garbow and Hillstrom, Testing unconstrained optimization software (1981). */
enum ClassicProblem {
    ROSENBROCK(
            0,
            new double[] {-1.2, 1},
            new double[] {1, 1},
            x -> concatenate(
                    x.get("1:2").subtract(x.get("0:1").power(2)).multiply(10),
                    x.get("0:1").negative().add(1))),

    FREUDENSTEIN_ROTH(48.9842, new double[] {0.5, -2}, null, x -> {
        Ch a = x.get("0:1");
        Ch b = x.get("1:2");
        Ch first =
                b.negative().add(5).multiply(b).subtract(2).multiply(b).add(a).subtract(13);
        Ch second = b.add(1).multiply(b).subtract(14).multiply(b).add(a).subtract(29);
        return concatenate(first, second);
    }),

    POWELL_SINGULAR(
            0,
            new double[] {3, -1, 0, 1},
            null,
            x -> concatenate(
                    x.get("0:1").add(x.get("1:2").multiply(10)),
                    x.get("2:3").subtract(x.get("3:4")).multiply(Math.sqrt(5)),
                    x.get("1:2").subtract(x.get("2:3").multiply(2)).power(2),
                    x.get("0:1").subtract(x.get("3:4")).power(2).multiply(Math.sqrt(10)))),

    POWELL_BADLY_SCALED(
            0,
            new double[] {0, 1},
            null,
            x -> concatenate(
                    x.get("0:1").multiply(x.get("1:2")).multiply(1e4).subtract(1),
                    exp(x.get("0:1").negative())
                            .add(exp(x.get("1:2").negative()))
                            .subtract(1.0001))),

    BROWN_BADLY_SCALED(
            0,
            new double[] {1, 1},
            new double[] {1e6, 2e-6},
            x -> concatenate(
                    x.get("0:1").subtract(1e6),
                    x.get("1:2").subtract(2e-6),
                    x.get("0:1").multiply(x.get("1:2")).subtract(2))),

    BEALE(0, new double[] {1, 1}, new double[] {3, 0.5}, x -> {
        Ch i = array(1, 2, 3);
        Ch y = array(1.5, 2.25, 2.625);
        return y.subtract(x.get("0").multiply(x.get("1").power(i).negative().add(1)));
    }),

    HELICAL_VALLEY(0, new double[] {-1, 0, 0}, new double[] {1, 0, 0}, x -> {
        Ch a = x.get("0:1");
        Ch b = x.get("1:2");
        Ch c = x.get("2:3");
        Ch turns = arctan2(b, a).divide(2 * Math.PI);
        return concatenate(
                c.subtract(turns.multiply(10)).multiply(10),
                hypot(a, b).subtract(1).multiply(10),
                c);
    }),

    BARD(8.21487e-3, new double[] {1, 1, 1}, null, x -> {
        double[] y = {0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39, 0.37, 0.58, 0.73, 0.96, 1.34, 2.10, 4.39};
        double[] u = new double[15];
        double[] v = new double[15];
        double[] w = new double[15];
        for (int i = 0; i < 15; i++) {
            u[i] = i + 1;
            v[i] = 15 - i;
            w[i] = Math.min(u[i], v[i]);
        }
        Ch denominator = x.get("1").multiply(array(v)).add(x.get("2").multiply(array(w)));
        return array(y).subtract(x.get("0").add(array(u).divide(denominator)));
    }),

    KOWALIK_OSBORNE(3.07505e-4, new double[] {0.25, 0.39, 0.415, 0.39}, null, x -> {
        Ch y = array(0.1957, 0.1947, 0.1735, 0.1600, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246);
        Ch u = array(4, 2, 1, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625);
        Ch above = u.power(2).add(u.multiply(x.get("1"))).multiply(x.get("0"));
        Ch below = u.power(2).add(u.multiply(x.get("2"))).add(x.get("3"));
        return y.subtract(above.divide(below));
    }),

    MEYER(87.9458, new double[] {0.02, 4000, 250}, null, x -> {
        Ch y = array(
                34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307, 2872);
        double[] t = new double[16];
        for (int i = 0; i < 16; i++) {
            t[i] = 45 + 5 * (i + 1);
        }
        return x.get("0")
                .multiply(exp(x.get("1").divide(array(t).add(x.get("2")))))
                .subtract(y);
    });

    private final double sumOfSquares;
    private final double[] start;
    private final double[] minimum;
    private final Function<Ch, Ch> residuals;

    ClassicProblem(double sumOfSquares, double[] start, double[] minimum, Function<Ch, Ch> residuals) {
        this.sumOfSquares = sumOfSquares;
        this.start = start;
        this.minimum = minimum;
        this.residuals = residuals;
    }

    /** The sum of squares at the minimum, to the digits that the paper gives. */
    double sumOfSquares() {
        return sumOfSquares;
    }

    double[] start() {
        return start.clone();
    }

    /** Where the minimum is; null if the paper does not say. */
    double[] minimum() {
        return minimum;
    }

    Ch residuals(Ch x) {
        return residuals.apply(x);
    }
}
