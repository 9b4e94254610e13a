package chumpy.samples.bal;

import chumpy.NdArray;

/**
 * A scene whose truth is known.
 *
 * @param problem the start and what was seen
 * @param trueCameras of shape (n, 9)
 * @param truePoints of shape (m, 3)
 * @param noise the standard deviation of what was seen, in pixels
 */
record SyntheticScene(BalProblem problem, NdArray trueCameras, NdArray truePoints, double noise) {
    /** Cameras times points; what can be seen of more does not fit into the arrays of a Jacobian. */
    static final long MOST = 100_000_000;

    /** Degrees of freedom that no observation fixes: place, orientation and size of the whole. */
    private static final int GAUGE = 7;

    /**
     * What the root of the mean square of the residuals can be expected to be at the minimum: the noise, less what the
     * unknowns take up of it.
     */
    double expectedRms() {
        double residuals = 2.0 * problem.observations();
        double unknowns = trueCameras.size() + truePoints.size() - GAUGE;
        return noise * Math.sqrt(Math.max(0, residuals - unknowns) / residuals);
    }
}
