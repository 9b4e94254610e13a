package chumpy.optimize;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.optimize.linear.Vectors;
import chumpy.optimize.scalar.ScalarProblem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;

/** An expression that is minimised as a number, its free variables and its constraints, as functions of one vector. */
abstract class ScalarGraph implements ScalarProblem {
    private final Ch objective;
    private final FreeVariables variables;
    private final List<Constraint> equalities;
    private final List<Constraint> inequalities;
    private final int[] shape;
    private final int[] equalitySizes;
    private final int[] inequalitySizes;
    private final int equalityCount;
    private final int inequalityCount;

    /**
     * @throws VariableException if the variables cannot be varied
     * @throws ShapeException if the objective has no entries
     */
    ScalarGraph(Ch objective, Domain domain) {
        this.objective = objective;
        this.variables = new FreeVariables("minimize", domain.variables());
        this.equalities =
                domain.constraints().stream().filter(Constraint::isEquality).toList();
        this.inequalities =
                domain.constraints().stream().filter(c -> !c.isEquality()).toList();
        this.shape = Engine.value(objective).shape();
        this.equalitySizes = sizes(equalities);
        this.inequalitySizes = sizes(inequalities);
        this.equalityCount = Arrays.stream(equalitySizes).sum();
        this.inequalityCount = Arrays.stream(inequalitySizes).sum();
        if (Shapes.size(shape) == 0) {
            throw new ShapeException(
                    "minimize: " + Engine.describe(objective) + " has no entries; there must be at least one");
        }
    }

    private static int[] sizes(List<Constraint> constraints) {
        return constraints.stream()
                .mapToInt(c -> Engine.value(c.expression()).size())
                .toArray();
    }

    /** What to tell the user whose objective is not finite where he starts. */
    abstract NotFiniteException notFinite();

    /** f at the point that the variables hold, from the entries of the objective. */
    abstract double combine(double[] entries);

    @Override
    public final double value(double[] x) {
        variables.assign(x);
        return combine(Raw.data(evaluated()));
    }

    private NdArray evaluated() {
        NdArray value = Engine.value(objective);
        if (!Arrays.equals(Raw.shape(value), shape)) {
            throw new ShapeException("minimize: " + Engine.describe(objective) + " had the shape "
                    + Shapes.toString(shape) + " when the run began; shapes cannot change during a run");
        }
        return value;
    }

    /** The product of a vector with the Jacobian of the objective. */
    final void reverse(double[] v, double[] product) {
        int at = 0;
        for (NdArray part : Engine.vjp(objective, variables.nodes(), NdArray.adopt(v, shape))) {
            double[] values = Raw.data(part);
            System.arraycopy(values, 0, product, at, values.length);
            at += values.length;
        }
    }

    /** The product of the Jacobian of the objective with a vector. */
    final double[] forward(double[] v) {
        double[] sum = new double[Shapes.size(shape)];
        int at = 0;
        for (Ch node : variables.nodes()) {
            int[] form = Raw.shape(Engine.value(node));
            int end = at + Shapes.size(form);
            NdArray part = NdArray.adopt(Arrays.copyOfRange(v, at, end), form);
            double[] values = Raw.data(Engine.jvp(objective, node, part));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += values[i];
            }
            at = end;
        }
        return sum;
    }

    @Override
    public final int size() {
        return variables.size();
    }

    @Override
    public final int equalities() {
        return equalityCount;
    }

    @Override
    public final int inequalities() {
        return inequalityCount;
    }

    @Override
    public final void constraints(double[] c) {
        int at = constraints(equalities, equalitySizes, c, 0);
        constraints(inequalities, inequalitySizes, c, at);
    }

    /**
     * Checks the constraints at the point that the variables hold.
     *
     * @throws NotFiniteException if one is not finite
     */
    final void requireFiniteConstraints() {
        Stream.concat(equalities.stream(), inequalities.stream())
                .map(Constraint::expression)
                .filter(c -> !Vectors.isFinite(Raw.data(Engine.value(c))))
                .findFirst()
                .ifPresent(c -> {
                    throw NonFinite.constraint(c);
                });
    }

    private static int constraints(List<Constraint> constraints, int[] sizes, double[] c, int from) {
        int at = from;
        for (int k = 0; k < sizes.length; k++) {
            Constraint constraint = constraints.get(k);
            double[] values = Raw.data(Engine.value(constraint.expression()));
            if (values.length != sizes[k]) {
                throw new ShapeException("minimize: the constraint on " + Engine.describe(constraint.expression())
                        + " had " + sizes[k] + " entries when the run began; shapes cannot change during a run");
            }
            for (double value : values) {
                c[at++] = constraint.distance(value);
            }
        }
        return at;
    }

    @Override
    public final void constraintJacobian(double[] jacobian) {
        constraintJacobian(inequalities, jacobian, constraintJacobian(equalities, jacobian, 0));
    }

    private int constraintJacobian(List<Constraint> constraints, double[] jacobian, int fromRow) {
        int n = variables.size();
        int row = fromRow;
        for (Constraint constraint : constraints) {
            int column = 0;
            int rows = Engine.value(constraint.expression()).size();
            for (Jacobian block : Engine.jacobians(constraint.expression(), variables.nodes())) {
                DMatrixRMaj dense = block.toDense();
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < dense.numCols; j++) {
                        jacobian[(row + i) * n + column + j] = constraint.sign() * dense.unsafe_get(i, j);
                    }
                }
                column += dense.numCols;
            }
            row += rows;
        }
        return row;
    }

    /** The unknowns as they are now, at the start of a run. */
    final double[] start() {
        return variables.values();
    }

    /** Goes to a point without evaluating anything there. Never throws: it is what is done when all else failed. */
    final void moveTo(double[] x) {
        variables.restore(x);
    }

    final Ch objective() {
        return objective;
    }

    final List<Ch> variables() {
        return variables.nodes();
    }

    /** Those variables on which neither the objective nor a constraint depends. */
    final List<Ch> idle() {
        return variables.nodes().stream().filter(this::isIdle).toList();
    }

    private boolean isIdle(Ch variable) {
        return !objective.dependsOn(variable)
                && equalities.stream().noneMatch(c -> c.expression().dependsOn(variable))
                && inequalities.stream().noneMatch(c -> c.expression().dependsOn(variable));
    }
}
