package chumpy.benchmarks;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.square;
import static chumpy.Chumpy.sum;

import chumpy.Ch;
import chumpy.optimize.Methods;
import chumpy.optimize.ScalarMethod;
import chumpy.optimize.ScalarResult;
import java.util.List;
import java.util.Locale;

/**
 * Prints what methods without derivatives make of Rosenbrock's function from {@code -1.2, 1, -1.2, 1, ...}, beside what
 * SciPy's methods of the same names and options make of {@code scipy.optimize.rosen} from there.
 */
public final class DerivativeFreeTable {
    private static final int MANY = 100_000;

    private DerivativeFreeTable() {}

    /** A run, and what SciPy 1.17.1 came to: the value and the evaluations. */
    private record Row(int n, ScalarMethod method, double value, int evaluations) {}

    private static List<Row> rows() {
        ScalarMethod simplex = Methods.nelderMead().maxiter(MANY).maxfev(MANY);
        return List.of(
                new Row(2, simplex, 8.178e-10, 159),
                new Row(10, simplex, 9.575, 1601),
                new Row(2, Methods.powell(), 1.787e-26, 607),
                new Row(10, Methods.powell(), 9.469e-21, 5448),
                new Row(100, Methods.powell(), 59.11, 100_000),
                new Row(2, Methods.cobyla(), 2.637e-2, 1000),
                new Row(10, Methods.cobyla(), 5.353, 1000));
    }

    /**
     * Prints the table.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("| n | method | value | evaluations | SciPy's value | SciPy's evaluations |");
        System.out.println("|---|---|---|---|---|---|");
        for (Row row : rows()) {
            double[] start = new double[row.n()];
            for (int i = 0; i < start.length; i++) {
                start[i] = i % 2 == 0 ? -1.2 : 1;
            }
            Ch x = array(start);
            ScalarResult result =
                    minimize(rosenbrock(x)).over(x).using(row.method()).run();
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %s | %.2e | %,d | %.2e | %,d |%n",
                    row.n(),
                    row.method().name(),
                    result.cost(),
                    result.evaluations(),
                    row.value(),
                    row.evaluations());
        }
    }

    private static Ch rosenbrock(Ch x) {
        Ch last = x.get("1:");
        Ch first = x.get(":-1");
        return sum(square(last.subtract(square(first)))).multiply(100).add(sum(square(first.subtract(1))));
    }
}
