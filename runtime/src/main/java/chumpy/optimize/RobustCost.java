package chumpy.optimize;

import chumpy.array.Parallel;
import chumpy.optimize.linear.JacobianMatrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Half the sum of {@code rho(|r_b|^2)} over blocks b of residuals, each with a loss rho.
 *
 * <p>At a point, a block with {@code s = |r|^2} has the slope {@code rho' J'r} and the curvature
 * {@code J'(rho' I + 2 rho'' r r')J}, apart from the second derivatives of r. Both are those of
 * {@code 1/2 |r~ + J~ p|^2} with {@code J~ = sqrt(rho') (I - (1 - d) r r'/s) J}, {@code r~ = sqrt(rho') r / d} and
 * {@code d^2 = 1 + 2 s rho''/rho'} (Triggs, McLauchlan, Hartley and Fitzgibbon, "Bundle adjustment - a modern synthesis",
 * 1999, section 4.3). Where that d is small or not real, among the outliers, {@code d = 1} is taken: the curvature is
 * then overestimated, as in iteratively reweighted least squares. So it is where the rows of a block have not the same
 * unknowns, for which J~ would have entries where J has none.
 */
final class RobustCost implements ResidualCost {
    /** The least d^2 that is used. */
    private static final double LEAST_CURVATURE = 0.25;

    /** Changes of s up to this part of it are followed by the slope of rho, which then is the more exact. */
    private static final double NEAR = 1e-5;

    /** Blocks in a task. */
    private static final int TASK = 1 << 12;

    private final List<Part> parts;

    /**
     * Some residuals that follow each other, in blocks of the same size.
     *
     * @param from where they begin
     * @param to where they end
     * @param block residuals in a block; divides their number
     * @param loss of each block; null for its sum of squares
     */
    record Part(int from, int to, int block, @Nullable Loss loss) {}

    /** Parts that cover all residuals. */
    RobustCost(List<Part> parts) {
        this.parts = parts;
    }

    @Override
    public double of(double[] r) {
        double[] rho = new double[3];
        double sum = 0;
        for (Part part : parts) {
            for (int i = part.from; i < part.to; i += part.block) {
                double s = square(part, i, r);
                evaluate(part, s, rho);
                sum += rho[0];
            }
        }
        return sum / 2;
    }

    @Override
    public double difference(double[] a, double[] b) {
        double[] rhoA = new double[3];
        double[] rhoB = new double[3];
        double sum = 0;
        for (Part part : parts) {
            for (int i = part.from; i < part.to; i += part.block) {
                double change = 0;
                for (int k = i; k < i + part.block; k++) {
                    change += (a[k] - b[k]) * (a[k] + b[k]);
                }
                double s = square(part, i, b);
                evaluate(part, square(part, i, a), rhoA);
                evaluate(part, s, rhoB);
                sum += Math.abs(change) <= NEAR * s ? (rhoA[1] + rhoB[1]) / 2 * change : rhoA[0] - rhoB[0];
            }
        }
        return sum / 2;
    }

    @Override
    public boolean isSumOfSquares() {
        return false;
    }

    @Override
    public void linearize(double[] r, JacobianMatrix jacobian, double[] corrected) {
        System.arraycopy(r, 0, corrected, 0, r.length);
        for (Part part : parts) {
            if (part.loss != null) {
                Parallel.forRange((part.to - part.from) / part.block, TASK, (first, last) -> {
                    double[] rho = new double[3];
                    for (int b = first; b < last; b++) {
                        linearize(part, part.from + b * part.block, r, jacobian, corrected, rho);
                    }
                });
            }
        }
    }

    private static void linearize(
            Part part, int at, double[] r, JacobianMatrix jacobian, double[] corrected, double[] rho) {
        double s = square(part, at, r);
        evaluate(part, s, rho);
        double root = Math.sqrt(rho[1]);
        double curvature = rho[1] > 0 && s > 0 ? 1 + 2 * s * rho[2] / rho[1] : 1;
        boolean whole = curvature >= LEAST_CURVATURE
                && curvature < Double.POSITIVE_INFINITY
                && jacobian.rowsShareColumns(at, part.block);
        double d = whole ? Math.sqrt(curvature) : 1;
        jacobian.correctRows(at, part.block, root, r, d == 1 ? 0 : (1 - d) / s);
        for (int k = at; k < at + part.block; k++) {
            corrected[k] = root / d * r[k];
        }
    }

    /** Turns residuals into {@code factor rho'(s) r}, the derivatives of the cost times a factor. */
    void slopes(double[] r, double factor) {
        double[] rho = new double[3];
        for (Part part : parts) {
            for (int i = part.from; i < part.to; i += part.block) {
                evaluate(part, square(part, i, r), rho);
                for (int k = i; k < i + part.block; k++) {
                    r[k] *= factor * rho[1];
                }
            }
        }
    }

    /** Turns u into {@code factor (rho' u + 2 rho'' r r'u)}, the second derivatives of the cost times u and a factor. */
    void curve(double[] r, double[] u, double factor) {
        double[] rho = new double[3];
        for (Part part : parts) {
            for (int i = part.from; i < part.to; i += part.block) {
                evaluate(part, square(part, i, r), rho);
                double along = 0;
                for (int k = i; k < i + part.block; k++) {
                    along += r[k] * u[k];
                }
                for (int k = i; k < i + part.block; k++) {
                    u[k] = factor * (rho[1] * u[k] + 2 * rho[2] * along * r[k]);
                }
            }
        }
    }

    private static double square(Part part, int at, double[] r) {
        double sum = 0;
        for (int k = at; k < at + part.block; k++) {
            sum += r[k] * r[k];
        }
        return sum;
    }

    /** Without a loss, or where the sum of squares is not finite, the sum of squares itself. */
    private static void evaluate(Part part, double s, double[] rho) {
        if (part.loss == null || !(s < Double.POSITIVE_INFINITY)) {
            rho[0] = s;
            rho[1] = 1;
            rho[2] = 0;
            return;
        }
        part.loss.evaluate(s, rho);
        boolean usable = !Double.isNaN(rho[0]) && rho[1] >= 0 && !Double.isNaN(rho[2]);
        if (!usable) {
            throw new OptionException("loss: for s = " + s + " " + part.loss + " gives rho = " + rho[0] + ", rho' = "
                    + rho[1] + ", rho'' = " + rho[2] + "; they must be numbers, and rho' not negative");
        }
    }
}
