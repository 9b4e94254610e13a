package chumpy.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A limit that a figure is held against: {@code <= 5 ms} for what was measured itself, {@code <= 1.2 x} for its ratio to
 * what it is compared with, {@code <= +3} for its difference from that.
 *
 * @param text as it stands in the template
 * @param kind what is limited
 * @param most what it may be at most, in basic units
 */
record Limit(String text, Kind kind, double most) {
    private static final Pattern FORM = Pattern.compile("<= (\\+?)([0-9.e-]+)( [a-zA-Zµ]+)?");
    private static final String RATIO = "x";

    static final String HELD = "yes";
    static final String MISSED = "**no**";

    /** What is limited. */
    enum Kind {
        VALUE,
        RATIO,
        DIFFERENCE
    }

    /**
     * Reads limits.
     *
     * @param cell some, with commas between them, or blank
     * @return those
     * @throws IllegalArgumentException if they are not of this form
     */
    static List<Limit> all(String cell) {
        return cell.isBlank()
                ? List.of()
                : Arrays.stream(cell.split(",")).map(text -> one(text.strip())).toList();
    }

    private static Limit one(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no limit; expected such as '<= 5 ms', '<= 1.2 x' or '<= +3'");
        }
        double number = Double.parseDouble(form.group(2));
        String unit = form.group(3) == null ? "" : form.group(3).strip();
        if (unit.equals(RATIO)) {
            return new Limit(text, Kind.RATIO, number);
        }
        Kind kind = form.group(1).isEmpty() ? Kind.VALUE : Kind.DIFFERENCE;
        return new Limit(text, kind, number * Unit.factor(unit));
    }

    /**
     * Whether it holds.
     *
     * @param measured what is limited
     * @param compared what it is compared with
     * @return yes, no, or that it was not run
     */
    String verdict(Optional<Double> measured, Optional<Double> compared) {
        Optional<Double> limited = switch (kind) {
            case VALUE -> measured;
            case RATIO -> measured.flatMap(a -> compared.map(b -> a / b));
            case DIFFERENCE -> measured.flatMap(a -> compared.map(b -> a - b));
        };
        return limited.map(value -> value <= most ? HELD : MISSED).orElse(Document.NOT_RUN);
    }
}
