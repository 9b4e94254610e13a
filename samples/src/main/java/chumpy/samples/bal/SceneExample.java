package chumpy.samples.bal;

import chumpy.Ch;
import chumpy.Chumpy;

/**
 * The reprojection errors of a small synthetic scene, composed of array functions, at its start.
 *
 * @param cameras a leaf of shape (n, 9)
 * @param points a leaf of shape (m, 3)
 * @param residuals of both
 */
public record SceneExample(Ch cameras, Ch points, Ch residuals) {
    /**
     * Makes fresh leaves.
     *
     * @param cameras 3 or more
     * @param points 30 or more
     * @return labelled nodes
     */
    public static SceneExample make(int cameras, int points) {
        SyntheticOptions options = new SyntheticOptions();
        options.cameras = cameras;
        options.points = points;
        BalProblem problem = SceneBuilder.build(options).problem();
        Ch c = Chumpy.array(problem.cameras()).label("cameras");
        Ch p = Chumpy.array(problem.points()).label("points");
        return new SceneExample(c, p, ComposedReprojection.of(c, p, problem).label("residuals"));
    }
}
