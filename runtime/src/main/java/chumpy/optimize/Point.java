package chumpy.optimize;

import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.Vectors;

/** Values of the unknowns, and what is known of the residuals r and their Jacobian J there. */
final class Point {
    final double[] x;
    final double[] residuals;
    final double[] gradient;
    final double[] columnNorms;
    double cost;

    Point(double[] x, int rows) {
        this.x = x;
        this.residuals = new double[rows];
        this.gradient = new double[x.length];
        this.columnNorms = new double[x.length];
    }

    /** Takes note of residuals that have been written; false if their sum of squares is not finite. */
    boolean measure() {
        cost = Vectors.dot(residuals, residuals) / 2;
        return Double.isFinite(cost);
    }

    /** Takes note of the Jacobian; false if products with it are not finite. */
    boolean differentiate(JacobianMatrix jacobian) {
        jacobian.gradient(residuals, gradient);
        jacobian.columnNorms(columnNorms);
        return Vectors.isFinite(gradient) && Vectors.isFinite(columnNorms);
    }

    /** {@code c(this) - c(that)}, without the cancellation of two sums that are nearly equal. */
    double costAbove(Point that) {
        double sum = 0;
        for (int i = 0; i < residuals.length; i++) {
            sum += (residuals[i] - that.residuals[i]) * (residuals[i] + that.residuals[i]);
        }
        return sum / 2;
    }

    /** The greatest cosine between the residuals and a column of J. */
    double angle() {
        double length = Vectors.norm(residuals);
        double greatest = 0;
        for (int j = 0; j < x.length; j++) {
            if (columnNorms[j] > 0 && length > 0) {
                greatest = Math.max(greatest, Math.abs(gradient[j]) / columnNorms[j] / length);
            }
        }
        return greatest;
    }

    /** The largest entry of the gradient. */
    double gradientNorm() {
        return Vectors.largest(gradient);
    }
}
