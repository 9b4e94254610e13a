package chumpy.optimize;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.optimize.linear.JacobianMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An expression and its free variables, as a function of one vector. */
final class GraphProblem extends VariablesProblem {
    private final ResidualBlocks residuals;
    private final Ch objective;
    private final int[] shape;
    private final int rows;
    private final JacobianAssembly assembly;
    private List<Jacobian> blocks = List.of();

    /**
     * @throws ShapeException if the residuals have no entries, or cannot be cut into the blocks they should come in
     * @throws VariableException if the variables cannot be varied
     */
    GraphProblem(List<Residuals> residuals, Domain domain, LinearSolverKind solver) {
        super(domain);
        this.residuals = new ResidualBlocks(residuals);
        this.objective = this.residuals.expression();
        NdArray value = Engine.value(objective);
        this.shape = value.shape();
        this.rows = value.size();
        if (rows == 0) {
            throw new ShapeException(
                    "minimize: " + Engine.describe(objective) + " has no entries; there must be at least one residual");
        }
        this.assembly = new JacobianAssembly(solver, rows, columns());
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void residuals(double[] x, double[] r) {
        variables.assign(x);
        NdArray value = Engine.value(objective);
        if (!Arrays.equals(Raw.shape(value), shape)) {
            throw new ShapeException("minimize: " + Engine.describe(objective) + " had the shape "
                    + Shapes.toString(shape) + " when the run began; shapes cannot change during a run");
        }
        System.arraycopy(Raw.data(value), 0, r, 0, rows);
    }

    @Override
    public JacobianMatrix jacobian() {
        blocks = Engine.jacobians(objective, variables.nodes());
        return assembly.join(chart().pull(blocks));
    }

    @Override
    public Map<String, Double> squares(double[] r) {
        return residuals.squares(r);
    }

    @Override
    public ResidualCost cost() {
        return residuals.cost();
    }

    @Override
    public NotFiniteException residualsNotFinite() {
        return NonFinite.residuals(objective);
    }

    @Override
    public NotFiniteException jacobianNotFinite() {
        return NonFinite.jacobian(objective, variables, blocks);
    }

    @Override
    public String objective() {
        return residuals.describe();
    }

    @Override
    Ch expression() {
        return objective;
    }

    @Override
    public String given() {
        return blocks.stream()
                .collect(Collectors.groupingBy(Jacobian::form, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(form -> form.getValue() + " " + form.getKey())
                .collect(Collectors.joining(", ", "Jacobian by variables: ", ""));
    }
}
