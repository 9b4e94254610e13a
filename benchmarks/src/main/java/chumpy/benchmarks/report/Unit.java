package chumpy.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** What a figure counts, and how it is written. */
enum Unit {
    /** Seconds. */
    TIME(List.of(new Scale("ns", 1e-9), new Scale("µs", 1e-6), new Scale("ms", 1e-3), new Scale("s", 1))),

    /** Bytes. */
    SIZE(List.of(new Scale("KB", 1e3), new Scale("MB", 1e6), new Scale("GB", 1e9))),

    /** Things: written without a fraction. */
    COUNT(List.of()) {
        @Override
        String format(double value) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
    },

    /** A cost that is compared to many digits. */
    COST(List.of()) {
        @Override
        String format(double value) {
            return String.format(Locale.ROOT, "%.6e", value);
        }
    },

    /** Digits that agree. */
    DIGITS(List.of()) {
        @Override
        String format(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    };

    /** A unit as it is written, and how many of the basic one it is. */
    private record Scale(String name, double size) {}

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Scale> scales;

    Unit(List<Scale> scales) {
        this.scales = scales;
    }

    /** The figure with two digits that count, in the largest unit that leaves something before the point. */
    String format(double value) {
        Scale fitting = scales.get(0);
        for (Scale scale : scales) {
            // What rounds to 1000 of one is 1 of the next.
            fitting = Math.abs(value) >= 0.9995 * scale.size() ? scale : fitting;
        }
        return rounded(value / fitting.size()) + " " + fitting.name();
    }

    /** A number with at least two digits that count, without an exponent. */
    static String rounded(double value) {
        int decimals = Math.abs(value) >= 9.95 || value == 0
                ? 0
                : Math.max(0, 1 - (int) Math.floor(Math.log10(Math.abs(value) * 1.005)));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /**
     * How many of a basic unit a written one is.
     *
     * @param name such as ms or GB; empty for a bare number
     * @return the factor
     * @throws IllegalArgumentException if there is no such unit
     */
    static double factor(String name) {
        if (name.isEmpty()) {
            return 1;
        }
        for (Unit unit : values()) {
            for (Scale scale : unit.scales) {
                if (scale.name().equals(name)) {
                    return scale.size();
                }
            }
        }
        throw new IllegalArgumentException("no unit '" + name + "'; expected ns, µs, ms, s, KB, MB or GB");
    }
}
