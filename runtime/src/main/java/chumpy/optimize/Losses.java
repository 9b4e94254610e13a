package chumpy.optimize;

/**
 * The common losses, to be imported statically: {@code residuals(f).loss(huber(1))}. Their parameter a is the length of
 * a block of residuals from which on it counts as an outlier; much below it, all of them are s. In the formulas
 * {@code t = s / a^2}.
 *
 * @see <a href="https://doi.org/10.1007/3-540-44480-7_21">Triggs, McLauchlan, Hartley and Fitzgibbon, Bundle adjustment -
 *     a modern synthesis</a>, section 4.3
 */
public final class Losses {
    private Losses() {}

    /**
     * Huber's loss: quadratic up to a, linear beyond. Convex.
     *
     * @param a positive and finite
     * @return s up to a^2, {@code 2 a sqrt(s) - a^2} beyond
     * @throws OptionException if a is out of range
     */
    public static Loss huber(double a) {
        return new Huber(positive("huber", a));
    }

    /**
     * A smooth approximation of Huber's loss. Convex.
     *
     * @param a positive and finite
     * @return {@code 2 a^2 (sqrt(1 + t) - 1)}
     * @throws OptionException if a is out of range
     */
    public static Loss softL1(double a) {
        return new SoftL1(positive("softL1", a));
    }

    /**
     * Cauchy's loss, the negative logarithm of the density of a Cauchy distribution.
     *
     * @param a positive and finite
     * @return {@code a^2 log(1 + t)}
     * @throws OptionException if a is out of range
     */
    public static Loss cauchy(double a) {
        return new Cauchy(positive("cauchy", a));
    }

    /**
     * Tukey's biweight: what lies beyond a costs the same however far it is, and has no influence.
     *
     * @param a positive and finite
     * @return {@code a^2 / 3 (1 - (1 - t)^3)} up to {@code s = a^2}, {@code a^2 / 3} beyond
     * @throws OptionException if a is out of range
     */
    public static Loss tukey(double a) {
        return new Tukey(positive("tukey", a));
    }

    /**
     * A smooth loss with a bound.
     *
     * @param a positive and finite
     * @return {@code a^2 arctan(t)}
     * @throws OptionException if a is out of range
     */
    public static Loss arctan(double a) {
        return new Arctan(positive("arctan", a));
    }

    /**
     * Nothing, smoothly, up to about {@code s = a}, and s less a beyond: for residuals that may be as large as that.
     *
     * @param a the sum of squares that is tolerated, 0 or more
     * @param b how smooth it is, positive: the width of the transition
     * @return {@code b log(1 + exp((s - a) / b)) - b log(1 + exp(-a / b))}
     * @throws OptionException if a or b is out of range
     */
    public static Loss tolerant(double a, double b) {
        if (!(a >= 0 && a < Double.POSITIVE_INFINITY)) {
            throw new OptionException("tolerant: a is " + a + "; it must be 0 or more, and finite");
        }
        return new Tolerant(a, positive("tolerant", b));
    }

    static Loss scaled(double factor, Loss loss) {
        return new Scaled(positive("scaled", factor), loss);
    }

    static Loss composed(Loss outer, Loss inner) {
        return new Composed(outer, inner);
    }

    private static double positive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new OptionException(what + ": " + value + " was given; it must be positive and finite");
        }
        return value;
    }

    private static void set(double[] rho, double value, double first, double second) {
        rho[0] = value;
        rho[1] = first;
        rho[2] = second;
    }

    private record Huber(double a) implements Loss {
        @Override
        public void evaluate(double s, double[] rho) {
            if (s <= a * a) {
                set(rho, s, 1, 0);
            } else {
                double length = Math.sqrt(s);
                set(rho, a * (2 * length - a), a / length, -a / length / s / 2);
            }
        }
    }

    private record SoftL1(double a) implements Loss {
        @Override
        public void evaluate(double s, double[] rho) {
            double root = Math.sqrt(1 + s / a / a);
            set(rho, 2 * (s / (1 + root)), 1 / root, -1 / (2 * a * a * root * root * root));
        }
    }

    private record Cauchy(double a) implements Loss {
        @Override
        public void evaluate(double s, double[] rho) {
            double first = 1 / (1 + s / a / a);
            set(rho, a * a * Math.log1p(s / a / a), first, -first * first / (a * a));
        }
    }

    private record Tukey(double a) implements Loss {
        @Override
        public void evaluate(double s, double[] rho) {
            double t = Math.min(1, s / a / a);
            set(rho, a * a * t * (1 - t * (1 - t / 3)), (1 - t) * (1 - t), -2 * (1 - t) / (a * a));
        }
    }

    private record Arctan(double a) implements Loss {
        @Override
        public void evaluate(double s, double[] rho) {
            double t = s / a / a;
            double first = 1 / (1 + t * t);
            set(rho, a * a * Math.atan(t), first, -2 * t * first * first / (a * a));
        }
    }

    private record Tolerant(double a, double b) implements Loss {
        @Override
        public void evaluate(double s, double[] rho) {
            double x = (s - a) / b;
            double first = 1 / (1 + Math.exp(-x));
            double value = s < b
                    ? b * Math.log1p(Math.expm1(s / b) / (1 + Math.exp(a / b)))
                    : Math.max(0, s - a) + b * (Math.log1p(Math.exp(-Math.abs(x))) - Math.log1p(Math.exp(-a / b)));
            set(rho, value, first, first / (1 + Math.exp(x)) / b);
        }
    }

    private record Scaled(double factor, Loss loss) implements Loss {
        @Override
        public void evaluate(double s, double[] rho) {
            loss.evaluate(s, rho);
            for (int k = 0; k < 3; k++) {
                rho[k] *= factor;
            }
        }
    }

    private record Composed(Loss outer, Loss inner) implements Loss {
        @Override
        public void evaluate(double s, double[] rho) {
            inner.evaluate(s, rho);
            double first = rho[1];
            double second = rho[2];
            outer.evaluate(rho[0], rho);
            set(rho, rho[0], rho[1] * first, rho[2] * first * first + rho[1] * second);
        }
    }
}
