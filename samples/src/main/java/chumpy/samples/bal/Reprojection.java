package chumpy.samples.bal;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DependsOn;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;

/**
 * How far from where they were observed points are projected, of shape (observations, 2), in pixels. For a camera
 * (w, t, f, k1, k2) and a point X,
 *
 * <pre>
 * P = R(w) X + t        p = -(P_x, P_y) / P_z        r = f (1 + k1 |p|^2 + k2 |p|^4) p - observed
 * </pre>
 *
 * with R(w) the rotation about w by the angle |w|. The derivatives are written by hand; those by cameras and points
 * share most of their work and are computed together.
 *
 * @see <a href="https://grail.cs.washington.edu/projects/bal/">Agarwal, Snavely, Seitz, Szeliski, Bundle adjustment in
 *     the large</a>, for the model
 */
@Primitive
public abstract class Reprojection extends Ch {
    /**
     * The cameras.
     *
     * @return of shape (n, 9): rotation vector, translation, focal length, two coefficients of distortion
     */
    @DTerm
    public abstract Ch cameras();

    /**
     * The points.
     *
     * @return of shape (m, 3)
     */
    @DTerm
    public abstract Ch points();

    /**
     * Who sees.
     *
     * @return for each observation the row of its camera
     */
    @Term
    public abstract int[] cameraIndex();

    /**
     * What is seen.
     *
     * @return for each observation the row of its point
     */
    @Term
    public abstract int[] pointIndex();

    /**
     * Where it is seen.
     *
     * @return x and y for each observation
     */
    @Term
    public abstract double[] observed();

    /** The blocks by cameras and by points. */
    record Blocks(NdArray ofCameras, NdArray ofPoints) {}

    @DependsOn("cameraIndex")
    RowChoice cameraChoice() {
        return new RowChoice("cameras", cameraIndex(), Camera.SIZE);
    }

    @DependsOn("pointIndex")
    RowChoice pointChoice() {
        return new RowChoice("points", pointIndex(), 3);
    }

    @DependsOn("cameras")
    double[] cameraRows() {
        return cameras().r().toArray();
    }

    @DependsOn("cameraRows")
    Rotations rotations() {
        return Rotations.of(cameraRows());
    }

    @DependsOn({"rotations", "points", "cameraIndex", "pointIndex", "observed"})
    Projections projections() {
        return new Projections(
                cameraIndex(),
                pointIndex(),
                observed(),
                cameraRows(),
                points().r().toArray(),
                rotations());
    }

    @DependsOn("projections")
    Blocks blocks() {
        int n = cameraIndex().length;
        double[] ofCameras = new double[2 * Camera.SIZE * n];
        double[] ofPoints = new double[2 * 3 * n];
        projections().blocks(ofCameras, ofPoints);
        return new Blocks(NdArray.adopt(ofCameras, n, 2, Camera.SIZE), NdArray.adopt(ofPoints, n, 2, 3));
    }

    @Override
    protected NdArray computeR() {
        int n = cameraIndex().length;
        if (pointIndex().length != n || observed().length != 2L * n) {
            throw new ShapeException("Reprojection: " + n + " camera indices, " + pointIndex().length
                    + " point indices and " + observed().length
                    + " observed numbers; give one, one and two for each observation");
        }
        cameraChoice().check(cameras().r());
        pointChoice().check(points().r());
        return NdArray.adopt(projections().residuals(), n, 2);
    }

    @DrWrt("cameras")
    Jacobian drCameras() {
        return cameraChoice().jacobian(blocks().ofCameras(), cameras().size());
    }

    @DrWrt("points")
    Jacobian drPoints() {
        return pointChoice().jacobian(blocks().ofPoints(), points().size());
    }
}
