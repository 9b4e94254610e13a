package chumpy.samples.bal;

import static chumpy.Chumpy.sin;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Index;
import chumpy.NdArray;

/**
 * The reprojection error of {@link Reprojection}, written with array functions only, as one would with NumPy. All
 * derivatives are the library's.
 */
final class ComposedReprojection {
    /** The matrices of the cross products with the three unit vectors, as rows. */
    private static final NdArray CROSS = NdArray.of(new double[][] {
        {0, 0, 0, 0, 0, -1, 0, 1, 0},
        {0, 0, 1, 0, 0, 0, -1, 0, 0},
        {0, -1, 0, 1, 0, 0, 0, 0, 0}
    });
    /** Below this square of an angle the sine is taken from its series. */
    private static final double NEAR = 0.01;

    private ComposedReprojection() {}

    /**
     * The residuals.
     *
     * @param cameras of shape (n, 9)
     * @param points of shape (m, 3)
     * @param problem what was seen
     * @return of shape (observations, 2)
     */
    static Ch of(Ch cameras, Ch points, BalProblem problem) {
        Index camera = Index.list(problem.cameraIndex());
        Ch rotation = rotation(cameras.get(":, 0:3")).get(camera);
        Ch seen = cameras.get(camera);
        Ch turned = rotation.matmul(points.get(Index.list(problem.pointIndex())).get("..., None"))
                .get("..., 0");
        Ch p = turned.add(seen.get(":, 3:6"));
        Ch projected = p.get(":, :2").divide(p.get(":, 2:")).negative();
        Ch square = projected.power(2).sum(1).get(":, None");
        Ch distortion = square.multiply(seen.get(":, 8:"))
                .add(seen.get(":, 7:8"))
                .multiply(square)
                .add(1);
        NdArray observed = NdArray.of(problem.observed(), new int[] {problem.observations(), 2});
        return distortion.multiply(seen.get(":, 6:7")).multiply(projected).subtract(Chumpy.array(observed));
    }

    /** Rodrigues' formula, {@code I + a K + b K^2} with K the matrix of the cross product with w. */
    static Ch rotation(Ch w) {
        Ch square = w.power(2).sum(1).get(":, None, None");
        Ch cross = w.dot(Chumpy.array(CROSS)).reshape(-1, 3, 3);
        Ch a = sineOverAngle(square);
        Ch b = sineOverAngle(square.divide(4)).power(2).divide(2);
        return Chumpy.eye(3).add(a.multiply(cross)).add(b.multiply(cross.matmul(cross)));
    }

    /**
     * {@code sin(theta) / theta} as a function of theta^2, which is smooth at 0, unlike theta itself. The half of its
     * square at theta / 2 is {@code (1 - cos(theta)) / theta^2}.
     */
    private static Ch sineOverAngle(Ch square) {
        Ch angle = Chumpy.sqrt(square);
        Ch series = square.multiply(1.0 / 362880)
                .subtract(1.0 / 5040)
                .multiply(square)
                .add(1.0 / 120);
        series = series.multiply(square).subtract(1.0 / 6).multiply(square).add(1);
        return Chumpy.where(Chumpy.less(square, NEAR), series, sin(angle).divide(angle));
    }
}
