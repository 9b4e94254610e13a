package chumpy.optimize;

import chumpy.Ch;
import chumpy.optimize.scalar.Box;
import java.util.List;

/** Residuals that are expressions of some variables; their unknowns are the entries of all variables, end to end. */
abstract class VariablesProblem implements LeastSquaresProblem {
    final FreeVariables variables;
    private final Box box;
    private final Chart chart;

    /**
     * @throws VariableException if the variables cannot be varied, or not within their bounds or on their
     *     manifolds
     */
    VariablesProblem(Domain domain) {
        this.variables = new FreeVariables("minimize", domain.variables());
        this.chart = new Chart(domain);
        this.box = chart.isFlat() ? domain.box() : chart.box(domain.box());
    }

    /** An expression that depends on all variables that the residuals depend on. */
    abstract Ch expression();

    @Override
    public final int columns() {
        return chart.unknowns();
    }

    @Override
    public final Chart chart() {
        return chart;
    }

    @Override
    public final Box box() {
        return box;
    }

    @Override
    public final double[] start() {
        return variables.values();
    }

    @Override
    public final void moveTo(double[] x) {
        variables.restore(x);
    }

    @Override
    public final List<Ch> variables() {
        return variables.nodes();
    }

    @Override
    public final List<Ch> idle() {
        return variables.nodes().stream()
                .filter(v -> !expression().dependsOn(v))
                .toList();
    }
}
