package chumpy.optimize;

import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.Vectors;

/** Values of the variables, and what is known of the residuals r and their Jacobian J there. */
final class Point {
    final double[] x;

    /** In the unknowns: the same array where no variable lies on a manifold. */
    final double[] coordinates;

    /** As they are. */
    final double[] residuals;

    /** As the linear model takes them: the same array where the cost is half the sum of squares. */
    final double[] corrected;

    final double[] gradient;
    final double[] columnNorms;
    double cost;
    private final ResidualCost measure;

    Point(double[] x, Chart chart, int rows, ResidualCost measure) {
        this.x = x;
        this.measure = measure;
        this.residuals = new double[rows];
        this.corrected = measure.isSumOfSquares() ? residuals : new double[rows];
        this.coordinates = chart.isFlat() ? x : new double[chart.unknowns()];
        this.gradient = new double[chart.unknowns()];
        this.columnNorms = new double[chart.unknowns()];
    }

    /** Takes note of numbers that have been written. */
    void locate(Chart chart) {
        if (coordinates != x) {
            chart.coordinates(x, coordinates);
        }
    }

    /** Takes note of residuals that have been written; false if their cost is not finite. */
    boolean measure() {
        cost = measure.of(residuals);
        return Double.isFinite(cost);
    }

    /** Takes note of the Jacobian, which becomes that of the corrected residuals; false if products with it are not finite. */
    boolean differentiate(JacobianMatrix jacobian) {
        measure.linearize(residuals, jacobian, corrected);
        jacobian.gradient(corrected, gradient);
        jacobian.columnNorms(columnNorms);
        return Vectors.isFinite(gradient) && Vectors.isFinite(columnNorms);
    }

    /** {@code c(this) - c(that)}, without the cancellation of two sums that are nearly equal. */
    double costAbove(Point that) {
        return measure.difference(residuals, that.residuals);
    }

    /**
     * The greatest cosine between the residuals and a column of J. If a bound lies nearer than the minimum along the
     * unknown, the cosine counts in proportion.
     */
    double angle(Interior interior) {
        double length = Vectors.norm(corrected);
        double greatest = 0;
        for (int j = 0; j < gradient.length; j++) {
            if (columnNorms[j] > 0 && length > 0) {
                double along = Math.abs(gradient[j]) / columnNorms[j];
                double room = interior.room(j, coordinates[j], -gradient[j]);
                greatest = Math.max(greatest, Math.min(along, columnNorms[j] * room) / length);
            }
        }
        return greatest;
    }

    /** The largest entry of the gradient. */
    double gradientNorm() {
        return Vectors.largest(gradient);
    }
}
