package chumpy.optimize;

import chumpy.NdArray;
import chumpy.optimize.scalar.Convergence;
import chumpy.optimize.scalar.LineSearch;
import chumpy.optimize.scalar.MoreThuente;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be set about methods that search along lines; each offers those that mean something to it. */
final class LineSearchOptions extends MethodOptions<LineSearchOptions> {
    private static final double SHORTEST_INTERVAL = 1e-14;
    private static final int MOST_TRIALS = 100;

    double gtol = 1e-5;
    double norm = Double.POSITIVE_INFINITY;
    double xrtol;
    double xtol = -1;
    double c1 = 1e-4;
    double c2;
    int maxiter = -1;

    @Nullable
    NdArray hessInv0;

    LineSearchOptions(double c2) {
        this.c2 = c2;
    }

    /** Those of a method that ends by the length of its steps. */
    static LineSearchOptions ofSteps(double c2, double xtol) {
        LineSearchOptions options = new LineSearchOptions(c2);
        options.gtol = -1;
        options.xtol = xtol;
        return options;
    }

    LineSearch lineSearch() {
        return new MoreThuente(c1, c2, SHORTEST_INTERVAL, MOST_TRIALS);
    }

    Convergence convergence() {
        return new Convergence(gtol, norm, xrtol, xtol);
    }

    @Override
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("gtol", gtol);
        values.put("norm", norm);
        values.put("xrtol", xrtol);
        values.put("xtol", xtol);
        values.put("c1", c1);
        values.put("c2", c2);
        values.put("maxiter", maxiter);
        values.put("hessInv0", hessInv0 == null ? "identity" : hessInv0);
        return values;
    }

    @Override
    void check() {
        check("norm", norm, norm >= 1, "1 or more");
        checkNotNegative("xrtol", xrtol);
        check("c1", c1, c1 > 0 && c1 < 1, "between 0 and 1");
        check("c2", c2, c2 > c1 && c2 < 1, "between c1, " + c1 + ", and 1");
    }
}
