package chumpy.optimize;

import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.Vectors;

/** What residuals cost, and the linear least squares problem that has the same slope and nearly the same curvature. */
interface ResidualCost {
    /** Half the sum of squares. */
    ResidualCost SUM_OF_SQUARES = new ResidualCost() {
        @Override
        public double of(double[] r) {
            return Vectors.dot(r, r) / 2;
        }

        @Override
        public double difference(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += (a[i] - b[i]) * (a[i] + b[i]);
            }
            return sum / 2;
        }

        @Override
        public boolean isSumOfSquares() {
            return true;
        }

        @Override
        public void linearize(double[] r, JacobianMatrix jacobian, double[] corrected) {
            // Residuals and Jacobian are what they should be.
        }
    };

    /** The cost of residuals; not finite if they are not. */
    double of(double[] r);

    /** {@code of(a) - of(b)}, without the cancellation of two sums that are nearly equal. */
    double difference(double[] a, double[] b);

    /** Whether it is half the sum of squares. Residuals then need no correction. */
    boolean isSumOfSquares();

    /**
     * Changes a Jacobian, and makes residuals, such that half the sum of the squares of {@code corrected + J p} has the
     * slope of the cost at {@code p = 0}, and about its curvature.
     */
    void linearize(double[] r, JacobianMatrix jacobian, double[] corrected);
}
