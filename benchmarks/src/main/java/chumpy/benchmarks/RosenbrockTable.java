package chumpy.benchmarks;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.square;
import static chumpy.Chumpy.sum;

import chumpy.Ch;
import chumpy.optimize.Methods;
import chumpy.optimize.ScalarMethod;
import chumpy.optimize.ScalarResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Prints what methods make of Rosenbrock's function from {@code -1.2, 1, -1.2, 1, ...}, beside what SciPy's methods of the
 * same names and options, with exact gradients and Hessians, make of {@code scipy.optimize.rosen} from there. SciPy's
 * figures stand in {@code rosenbrock-scipy.txt}, which {@code src/main/python/rosenbrock.py} has printed.
 */
public final class RosenbrockTable {
    private static final int MANY = 1_000_000;

    /** The methods with limits that do not matter, but for those whose limits are SciPy's own. */
    private static final Map<String, Supplier<ScalarMethod>> METHODS = Map.ofEntries(
            Map.entry("nelder-mead", () -> Methods.nelderMead().maxiter(100_000).maxfev(100_000)),
            Map.entry("powell", Methods::powell),
            Map.entry("cobyla", Methods::cobyla),
            Map.entry("cg", () -> Methods.cg().maxiter(MANY)),
            Map.entry("bfgs", () -> Methods.bfgs().maxiter(MANY)),
            Map.entry("newton-cg", () -> Methods.newtonCg().maxiter(MANY)),
            Map.entry("l-bfgs-b", () -> Methods.lBfgsB().maxiter(MANY).maxfun(MANY)),
            Map.entry("tnc", () -> Methods.tnc().maxfun(MANY)),
            Map.entry("trust-ncg", () -> Methods.trustNcg().maxiter(MANY)),
            Map.entry("trust-krylov", () -> Methods.trustKrylov().maxiter(MANY)),
            Map.entry("trust-exact", () -> Methods.trustExact().maxiter(MANY)),
            Map.entry("slsqp", () -> Methods.slsqp().maxiter(MANY)));

    private RosenbrockTable() {}

    /**
     * Prints the table.
     *
     * @param args none
     * @throws IOException if SciPy's figures cannot be read
     */
    public static void main(String[] args) throws IOException {
        System.out.println("| n | method | value | evaluations | SciPy's value | SciPy's evaluations |");
        System.out.println("|---|---|---|---|---|---|");
        try (BufferedReader figures = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RosenbrockTable.class.getResourceAsStream("rosenbrock-scipy.txt")),
                StandardCharsets.UTF_8))) {
            String line;
            while ((line = figures.readLine()) != null) {
                if (!line.startsWith("#")) {
                    print(line.split(" "));
                }
            }
        }
    }

    private static void print(String[] figures) {
        int n = Integer.parseInt(figures[0]);
        ScalarMethod method =
                Objects.requireNonNull(METHODS.get(figures[1]), figures[1]).get();
        double[] start = new double[n];
        for (int i = 0; i < n; i++) {
            start[i] = i % 2 == 0 ? -1.2 : 1;
        }
        Ch x = array(start);
        ScalarResult result = minimize(rosenbrock(x)).over(x).using(method).run();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.2e | %,d | %.2e | %,d |%n",
                n,
                figures[1],
                result.cost(),
                result.evaluations(),
                Double.parseDouble(figures[2]),
                Integer.parseInt(figures[3]));
    }

    private static Ch rosenbrock(Ch x) {
        Ch last = x.get("1:");
        Ch first = x.get(":-1");
        return sum(square(last.subtract(square(first)))).multiply(100).add(sum(square(first.subtract(1))));
    }
}
