package chumpy.samples.bal;

import chumpy.NdArray;

/**
 * A bundle adjustment problem: a start, and what was seen.
 *
 * @param name what it is called in reports and pictures
 * @param cameras of shape (n, 9): rotation vector, translation, focal length, two coefficients of radial distortion
 * @param points of shape (m, 3)
 * @param cameraIndex for each observation its camera
 * @param pointIndex for each observation its point
 * @param observed for each observation where the point was seen in the image, x and y in pixels from its centre
 */
@SuppressWarnings("ArrayRecordComponent") // large, never compared, only read
record BalProblem(
        String name, NdArray cameras, NdArray points, int[] cameraIndex, int[] pointIndex, double[] observed) {
    int observations() {
        return cameraIndex.length;
    }
}
