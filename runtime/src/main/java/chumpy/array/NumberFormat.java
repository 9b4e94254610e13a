package chumpy.array;

import chumpy.PrintOptions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The common format of the numbers of one array: whether they have exponents, and how wide the parts before and behind
 * the point are. A number has as few digits as tell it from its neighbours, and no more behind the point than are allowed.
 */
final class NumberFormat {
    private final PrintOptions options;
    private final boolean scientific;
    private final int left;
    private final int right;
    private final int fraction;
    private final int exponent;

    private NumberFormat(PrintOptions options, boolean scientific, int left, int right, int fraction, int exponent) {
        this.options = options;
        this.scientific = scientific;
        this.left = left;
        this.right = right;
        this.fraction = fraction;
        this.exponent = exponent;
    }

    /** The format for numbers that are printed together. */
    static NumberFormat of(double[] numbers, PrintOptions options) {
        double[] finite = Arrays.stream(numbers).filter(Double::isFinite).toArray();
        boolean scientific = isScientific(finite, options.suppress());
        int digits = options.precision();
        int left = 0;
        int fraction = 0;
        int exponent = 0;
        for (double x : finite) {
            Parts parts = scientific ? Parts.scientific(x, digits + 1, 1) : Parts.positional(x, digits);
            left = Math.max(left, parts.whole.length());
            fraction = Math.max(fraction, parts.fraction.length());
            exponent = Math.max(exponent, parts.exponent.length());
        }
        int right = exponent + fraction;
        if (finite.length < numbers.length) {
            boolean negative = Arrays.stream(numbers).anyMatch(x -> x == Double.NEGATIVE_INFINITY);
            int widest = Math.max(options.nan().length(), options.inf().length() + (negative ? 1 : 0));
            left = Math.max(left, widest - (right + 1));
        }
        return new NumberFormat(options, scientific, left, right, fraction, exponent);
    }

    private static boolean isScientific(double[] finite, boolean suppress) {
        double max = 0;
        double min = Double.POSITIVE_INFINITY;
        for (double x : finite) {
            if (x != 0) {
                max = Math.max(max, Math.abs(x));
                min = Math.min(min, Math.abs(x));
            }
        }
        return max > 0 && (max >= 1e8 || (!suppress && (min < 1e-4 || max / min > 1000)));
    }

    /** A number in the width of all. */
    String format(double x) {
        if (!Double.isFinite(x)) {
            String name = Double.isNaN(x) ? options.nan() : (x > 0 ? "" : "-") + options.inf();
            return " ".repeat(Math.max(0, left + right + 1 - name.length())) + name;
        }
        int digits = options.precision();
        Parts parts = scientific ? Parts.scientific(x, digits + 1, fraction + 1) : Parts.positional(x, digits);
        String start = " ".repeat(Math.max(0, left - parts.whole.length())) + parts.whole + "." + parts.fraction;
        int missing = fraction - parts.fraction.length();
        if (!scientific) {
            return start + " ".repeat(missing);
        }
        String power = parts.exponent.substring(2);
        return start
                + "0".repeat(missing)
                + parts.exponent.substring(0, 2)
                + "0".repeat(exponent - parts.exponent.length())
                + power;
    }

    /** A number on its own, as Python prints a float. */
    static String plain(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
        }
        double a = Math.abs(x);
        if (a != 0 && (a < 1e-4 || a >= 1e16)) {
            Parts parts = Parts.scientific(x, 17, 1);
            return parts.whole + (parts.fraction.isEmpty() ? "" : ".") + parts.fraction + parts.exponent;
        }
        String sign = Math.copySign(1, x) < 0 ? "-" : "";
        String digits = shortest(a, 17).toPlainString();
        return sign + digits + (digits.indexOf('.') < 0 ? ".0" : "");
    }

    /** The shortest decimal number that reads back as {@code a}, or {@code a} rounded to so many digits. */
    private static BigDecimal shortest(double a, int digits) {
        if (a == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal exact = new BigDecimal(a);
        for (int n = 1; n < digits; n++) {
            BigDecimal rounded = exact.round(new MathContext(n, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == a) {
                return stripped(rounded);
            }
            // A power of two has its lower neighbour nearer: the next number up may read back where the nearest does
            // not.
            BigDecimal above = exact.round(new MathContext(n, RoundingMode.UP));
            if (above.doubleValue() == a) {
                return stripped(above);
            }
        }
        return stripped(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    private static BigDecimal stripped(BigDecimal x) {
        return x.signum() == 0 ? BigDecimal.ZERO : x.stripTrailingZeros();
    }

    /** The parts of a number's text: {@code whole.fraction}, and an exponent with its letter and sign. */
    private static final class Parts {
        final String whole;
        final String fraction;
        final String exponent;

        private Parts(String whole, String fraction, String exponent) {
            this.whole = whole;
            this.fraction = fraction;
            this.exponent = exponent;
        }

        static Parts positional(double x, int digits) {
            BigDecimal exact = new BigDecimal(Math.abs(x));
            BigDecimal rounded = exact.setScale(digits, RoundingMode.HALF_EVEN);
            for (int n = 0; n < digits; n++) {
                BigDecimal shorter = exact.setScale(n, RoundingMode.HALF_EVEN);
                if (shorter.doubleValue() == Math.abs(x)) {
                    rounded = shorter;
                    break;
                }
            }
            String text = stripped(rounded).toPlainString();
            int point = text.indexOf('.');
            String sign = Math.copySign(1, x) < 0 ? "-" : "";
            return point < 0
                    ? new Parts(sign + text, "", "")
                    : new Parts(sign + text.substring(0, point), text.substring(point + 1), "");
        }

        /** As few digits as tell it from its neighbours, but not more or less than allowed: then more exact ones. */
        static Parts scientific(double x, int most, int least) {
            BigDecimal rounded = shortest(Math.abs(x), most);
            if (rounded.precision() < least && x != 0) {
                rounded = new BigDecimal(Math.abs(x)).round(new MathContext(least, RoundingMode.HALF_EVEN));
            }
            String all = rounded.unscaledValue().toString();
            int power = x == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
            String sign = Math.copySign(1, x) < 0 ? "-" : "";
            String exponent = Integer.toString(Math.abs(power));
            return new Parts(
                    sign + all.charAt(0),
                    all.substring(1),
                    (power < 0 ? "e-" : "e+") + (exponent.length() < 2 ? "0" : "") + exponent);
        }
    }
}
