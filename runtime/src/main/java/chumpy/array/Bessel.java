package chumpy.array;

/**
 * Modified Bessel functions of the first kind, of orders 0 and 1: by their power series, whose terms all have one sign,
 * on {@code [0, 8]}, and by Chebyshev expansions of {@code exp(-x) sqrt(x) I(x)} beyond.
 */
final class Bessel {
    /** In {@code 32 / x - 2}, from the highest order down. */
    private static final double[] I0_FAR = {
        -7.233180487874754E-18,
        -4.830504485944182E-18,
        4.46562142029676E-17,
        3.461222867697461E-17,
        -2.8276239805165836E-16,
        -3.425485619677219E-16,
        1.7725601330565263E-15,
        3.8116806693526224E-15,
        -9.554846698828307E-15,
        -4.150569347287222E-14,
        1.54008621752141E-14,
        3.8527783827421426E-13,
        7.180124451383666E-13,
        -1.7941785315068062E-12,
        -1.3215811840447713E-11,
        -3.1499165279632416E-11,
        1.1889147107846439E-11,
        4.94060238822497E-10,
        3.3962320257083865E-09,
        2.266668990498178E-08,
        2.0489185894690638E-07,
        2.8913705208347567E-06,
        6.889758346916825E-05,
        0.0033691164782556943,
        0.8044904110141088
    };

    /** Of {@code exp(-x) sqrt(x) I1(x)}. */
    private static final double[] I1_FAR = {
        7.517296310842105E-18,
        4.414348323071708E-18,
        -4.6503053684893586E-17,
        -3.209525921993424E-17,
        2.96262899764595E-16,
        3.3082023109209285E-16,
        -1.8803547755107825E-15,
        -3.8144030724370075E-15,
        1.0420276984128802E-14,
        4.272440016711951E-14,
        -2.1015418427726643E-14,
        -4.0835511110921974E-13,
        -7.198551776245908E-13,
        2.0356285441470896E-12,
        1.4125807436613782E-11,
        3.2526035830154884E-11,
        -1.8974958123505413E-11,
        -5.589743462196584E-10,
        -3.835380385964237E-09,
        -2.6314688468895196E-08,
        -2.512236237870209E-07,
        -3.882564808877691E-06,
        -0.00011058893876262371,
        -0.009761097491361469,
        0.7785762350182801
    };

    private static final int TERMS = 25;
    private static final double[] I0_SERIES = series(0);
    private static final double[] I1_SERIES = series(1);

    private Bessel() {}

    /** {@code 1 / (k! (k + order)!)}. */
    private static double[] series(int order) {
        double[] coefficients = new double[TERMS];
        double factorial = 1;
        for (int k = 0; k < TERMS; k++) {
            factorial *= Math.max(k, 1);
            coefficients[k] = 1 / (factorial * factorial * (order == 0 ? 1 : k + 1));
        }
        return coefficients;
    }

    static double i0(double x) {
        double a = Math.abs(x);
        if (a <= 8) {
            return polynomial(a * a / 4, I0_SERIES);
        }
        return grown(a, chebyshev(32 / a - 2, I0_FAR));
    }

    static double i1(double x) {
        double a = Math.abs(x);
        double y = a <= 8 ? a / 2 * polynomial(a * a / 4, I1_SERIES) : grown(a, chebyshev(32 / a - 2, I1_FAR));
        return Math.copySign(y, x);
    }

    /** {@code exp(a) / sqrt(a) * scaled}, in two steps so that only a result that is too large overflows. */
    private static double grown(double a, double scaled) {
        if (a < 700) {
            return Math.exp(a) * scaled / Math.sqrt(a);
        }
        if (a == Double.POSITIVE_INFINITY) {
            return a;
        }
        double half = Math.exp(a / 2);
        return half * (scaled / Math.sqrt(a)) * half;
    }

    private static double polynomial(double y, double[] coefficients) {
        double sum = coefficients[TERMS - 1];
        for (int k = TERMS - 2; k >= 0; k--) {
            sum = sum * y + coefficients[k];
        }
        return sum;
    }

    private static double chebyshev(double x, double[] coefficients) {
        double b0 = coefficients[0];
        double b1 = 0;
        double b2 = 0;
        for (int i = 1; i < coefficients.length; i++) {
            b2 = b1;
            b1 = b0;
            b0 = x * b1 - b2 + coefficients[i];
        }
        return 0.5 * (b0 - b2);
    }
}
