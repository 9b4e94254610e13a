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

    /** Where a derivative is zero, this part of the other derivatives or of value over variable is small. */
    private static final double TELLING_ZERO = 1e-6;

    private static final double RATIO = 2;

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
        Ridders.Derivative numeric = Ridders.Derivative.unknown(given.length);
        Verdict[] verdicts = compare(at -> moved.valueWith(column, at), entry, size, given, numeric);
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
        Ridders.Derivative numeric = Ridders.Derivative.unknown(given.length);
        Verdict[] verdicts = compare(t -> moved.valueAlong(direction, t), 0, 1, given, numeric);
        int first = Arrays.asList(verdicts).indexOf(Verdict.DIFFERS);
        if (first >= 0) {
            complaints.add(String.format(
                    Locale.ROOT,
                    "row %d, all entries moved together in a random direction: given %.10g, by differences %.10g +-"
                            + " %.1e",
                    first,
                    given[first],
                    numeric.value()[first],
                    numeric.error()[first]));
        }
    }

    /**
     * Compares with differences. They may mislead by accident and where the function is noisy; what does not agree with them
     * is therefore compared with slopes of fits as well.
     *
     * @param numeric gets the derivative by what decided
     */
    private Verdict[] compare(
            DoubleFunction<double[]> along, double at, double size, double[] given, Ridders.Derivative numeric) {
        // First steps that suit functions that vary on the scale of their input, on that of 1, or on smaller ones.
        double[] steps = DoubleStream.of(1e-2 * size, 1e-7 * size, 1e-2, 1e-3 * size, 1e-5 * size)
                .distinct()
                .toArray();
        numeric.refine(Ridders.differentiate(along, at, centre, given, steps, RATIO));
        Verdict[] verdicts = new Verdict[given.length];
        boolean sure = true;
        for (int i = 0; i < given.length; i++) {
            Expectation expected = expectation(i, given[i], size);
            verdicts[i] = verdict(expected, numeric, i);
            sure &= verdicts[i] == Verdict.AGREES && expected.isSure(numeric.value()[i], numeric.error()[i]);
        }
        if (!sure) {
            SlopeFits fits = SlopeFits.of(along, at, size, given.length);
            for (int i = 0; i < given.length; i++) {
                SlopeFits.Finding finding = fits.finding(i, expectation(i, given[i], size));
                if (finding.verdict() != Verdict.UNCERTAIN) {
                    // They decide: where there is noise, differences are exact by accident and see kinks that are none.
                    verdicts[i] = finding.verdict();
                    numeric.value()[i] = finding.slope();
                    numeric.error()[i] = finding.error();
                } else if (verdicts[i] == Verdict.DIFFERS) {
                    verdicts[i] = Verdict.UNCERTAIN;
                }
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Expectation expected, Ridders.Derivative numeric, int row) {
        double value = numeric.value()[row];
        double error = numeric.error()[row];
        if (numeric.kink()[row]) {
            return Verdict.KINK;
        }
        if (!Double.isFinite(value) || !Double.isFinite(error)) {
            return Verdict.UNCERTAIN;
        }
        if (!expected.fits(value, error)) {
            return Verdict.DIFFERS;
        }
        return expected.tells(value, error) ? Verdict.AGREES : Verdict.UNCERTAIN;
    }

    private Expectation expectation(int row, double given, double size) {
        double others = Math.max(largestInRow[row], Math.abs(centre[row]) / size);
        return new Expectation(given, tolerance, TELLING_ZERO * others);
    }
}
