package chumpy.inspect;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixSparseCSC;

/** The check of one Jacobian. */
final class BlockCheck {
    /** Directions in which all entries are moved together, where not all are moved one by one. */
    private static final int DIRECTIONS = 3;

    /** Differences are exact enough to tell if they would show a derivative that is off by this part. */
    private static final double TELLING = 1e-3;

    /** The same where the derivative is zero, as a part of the other derivatives or of value over variable. */
    private static final double TELLING_ZERO = 1e-6;

    private static final double RATIO = 2;
    private static final double OTHER_RATIO = 1.7;
    private static final double OTHER_START = 0.6;

    private final Ch function;
    private final String name;
    private final Ch variable;
    private final double tolerance;
    private final int maxColumns;
    private final SplittableRandom random;
    private final CheckedVariable moved;
    private final double[] centre;
    private final double[] largestInRow;
    private final List<GradientEntry> notable = new ArrayList<>();
    private long agreeing;

    BlockCheck(Ch function, String name, Ch variable, double tolerance, int maxColumns, long seed) {
        this.function = function;
        this.name = name;
        this.variable = variable;
        this.tolerance = tolerance;
        this.maxColumns = maxColumns;
        this.random = new SplittableRandom(seed);
        this.centre = Raw.data(Engine.value(function)).clone();
        this.moved = new CheckedVariable(function, variable);
        this.largestInRow = new double[centre.length];
    }

    GradientReport.Block run() {
        Jacobian jacobian = function.drWrt(variable);
        List<String> complaints = new ArrayList<>();
        if (jacobian.rows() != centre.length || jacobian.cols() != moved.size()) {
            complaints.add("drWrt gives a " + jacobian.rows() + "x" + jacobian.cols() + " Jacobian; it must be "
                    + centre.length + "x" + moved.size());
            return report(0, complaints);
        }
        DMatrixSparseCSC entries = noteLargest(jacobian);
        new ProductCheck(function, variable, entries, random).run(complaints);
        int[] columns = columns();
        for (int column : columns) {
            double[] given = new double[centre.length];
            for (int k = entries.col_idx[column]; k < entries.col_idx[column + 1]; k++) {
                given[entries.nz_rows[k]] = entries.nz_values[k];
            }
            compareColumn(column, given);
        }
        for (int k = 0; columns.length < moved.size() && k < DIRECTIONS; k++) {
            compareDirection(jacobian, complaints);
        }
        return report(columns.length, complaints);
    }

    private GradientReport.Block report(int columns, List<String> complaints) {
        return new GradientReport.Block(
                name, Engine.describe(variable), columns, moved.size(), agreeing, notable, complaints);
    }

    /** The entries; takes note of the largest of each row. */
    private DMatrixSparseCSC noteLargest(Jacobian jacobian) {
        DMatrixSparseCSC entries = jacobian.form() == Jacobian.Form.NONE
                ? new DMatrixSparseCSC(jacobian.rows(), jacobian.cols())
                : jacobian.toSparse();
        for (int k = 0; k < entries.nz_length; k++) {
            int row = entries.nz_rows[k];
            largestInRow[row] = Math.max(largestInRow[row], Math.abs(entries.nz_values[k]));
        }
        return entries;
    }

    private int[] columns() {
        if (moved.size() <= maxColumns) {
            return IntStream.range(0, moved.size()).toArray();
        }
        return random.ints(0, moved.size())
                .distinct()
                .limit(maxColumns)
                .sorted()
                .toArray();
    }

    private void compareColumn(int column, double[] given) {
        double entry = moved.entry(column);
        double own = entry == 0 ? moved.largest() : Math.abs(entry);
        double size = own > 0 ? own : 1;
        DoubleFunction<double[]> along = at -> moved.valueWith(column, at);
        Ridders.Derivative numeric = differentiate(along, entry, size, given, false);
        Verdict[] verdicts = verdicts(given, numeric, size);
        if (Arrays.asList(verdicts).contains(Verdict.DIFFERS)) {
            // Differences may mislead by accident; it takes two accidents of one kind to raise a false alarm.
            Ridders.Derivative other = differentiate(along, entry, size, given, true);
            Verdict[] second = verdicts(given, other, size);
            for (int i = 0; i < verdicts.length; i++) {
                if (verdicts[i] == Verdict.DIFFERS && second[i] != Verdict.DIFFERS) {
                    verdicts[i] = second[i] == Verdict.KINK ? Verdict.KINK : Verdict.UNCERTAIN;
                }
            }
        }
        for (int i = 0; i < verdicts.length; i++) {
            if (verdicts[i] == Verdict.AGREES) {
                agreeing++;
            } else {
                notable.add(new GradientEntry(
                        name, i, column, given[i], numeric.value()[i], numeric.error()[i], verdicts[i]));
            }
        }
    }

    private void compareDirection(Jacobian jacobian, List<String> complaints) {
        double[] direction = new double[moved.size()];
        double largest = moved.largest() > 0 ? moved.largest() : 1;
        for (int j = 0; j < direction.length; j++) {
            double own = moved.entry(j) == 0 ? largest : Math.abs(moved.entry(j));
            direction[j] = own * (2 * random.nextDouble() - 1);
        }
        double[] given = jacobian.times(direction);
        DoubleFunction<double[]> along = t -> moved.valueAlong(direction, t);
        Verdict[] first = verdicts(given, differentiate(along, 0, 1, given, false), 1);
        Ridders.Derivative other = differentiate(along, 0, 1, given, true);
        Verdict[] second = verdicts(given, other, 1);
        for (int i = 0; i < first.length; i++) {
            if (first[i] == Verdict.DIFFERS && second[i] == Verdict.DIFFERS) {
                complaints.add(String.format(
                        Locale.ROOT,
                        "row %d, all entries moved together in a random direction: given %.10g, by differences %.10g +-"
                                + " %.1e",
                        i,
                        given[i],
                        other.value()[i],
                        other.error()[i]));
                return;
            }
        }
    }

    /** First steps that suit functions that vary on the scale of their input, on that of 1, or on smaller ones. */
    private Ridders.Derivative differentiate(
            DoubleFunction<double[]> along, double at, double size, double[] given, boolean again) {
        double shift = again ? OTHER_START : 1;
        double[] steps = DoubleStream.of(1e-2 * size, 1e-7 * size, 1e-2, 1e-3 * size, 1e-5 * size)
                .distinct()
                .map(step -> step * shift)
                .toArray();
        return Ridders.differentiate(along, at, centre, given, steps, again ? OTHER_RATIO : RATIO);
    }

    private Verdict[] verdicts(double[] given, Ridders.Derivative numeric, double size) {
        Verdict[] verdicts = new Verdict[given.length];
        for (int i = 0; i < given.length; i++) {
            verdicts[i] = verdict(i, given[i], numeric, size);
        }
        return verdicts;
    }

    private Verdict verdict(int row, double given, Ridders.Derivative numeric, double size) {
        double value = numeric.value()[row];
        double error = Ridders.MARGIN * numeric.error()[row];
        if (numeric.kink()[row]) {
            return Verdict.KINK;
        }
        if (!Double.isFinite(value) || !Double.isFinite(error)) {
            return Verdict.UNCERTAIN;
        }
        if (!Double.isFinite(given)) {
            return Verdict.DIFFERS;
        }
        double scale = Math.max(Math.abs(given), Math.abs(value));
        if (Math.abs(given - value) > tolerance * scale + error) {
            return Verdict.DIFFERS;
        }
        double others = Math.max(largestInRow[row], Math.abs(centre[row]) / size);
        return error <= Math.max(TELLING * scale, TELLING_ZERO * others) ? Verdict.AGREES : Verdict.UNCERTAIN;
    }
}
