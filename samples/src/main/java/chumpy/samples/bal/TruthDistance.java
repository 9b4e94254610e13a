package chumpy.samples.bal;

import chumpy.NdArray;

/**
 * How far cameras and points are from the true ones after the similarity that brings the points closest to theirs; all
 * are roots of mean squares.
 *
 * @param points distance of the points
 * @param centres distance of the cameras
 * @param rotations angle between the cameras' orientations, in degrees
 * @param focalLengths relative error of the focal lengths
 */
record TruthDistance(double points, double centres, double rotations, double focalLengths) {
    /**
     * Compares with the truth.
     *
     * @param cameras of shape (n, 9)
     * @param points of shape (m, 3)
     * @param scene the truth
     */
    static TruthDistance of(NdArray cameras, NdArray points, SyntheticScene scene) {
        double[] truePoints = scene.truePoints().toArray();
        Similarity similarity = Similarity.between(points.toArray(), truePoints);
        Poses found = Poses.of(cameras);
        Poses truth = Poses.of(scene.trueCameras());
        int n = cameras.shape(0);
        double angles = 0;
        double lengths = 0;
        for (int i = 0; i < n; i++) {
            double angle = angle(found.rotations(), truth.rotations(), i * Rotations.SIZE, similarity.rotation());
            angles += angle * angle;
            double length =
                    cameras.get(i, Camera.FOCAL_LENGTH) / scene.trueCameras().get(i, Camera.FOCAL_LENGTH) - 1;
            lengths += length * length;
        }
        return new TruthDistance(
                distance(similarity.apply(points.toArray()), truePoints),
                distance(similarity.apply(found.centres()), truth.centres()),
                Math.toDegrees(Math.sqrt(angles / n)),
                Math.sqrt(lengths / n));
    }

    private static double distance(double[] points, double[] others) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += (points[i] - others[i]) * (points[i] - others[i]);
        }
        return Math.sqrt(3 * sum / points.length);
    }

    /** The angle between {@code R Q'}, a camera's orientation in the true frame, and the true one. */
    private static double angle(double[] found, double[] truth, int at, double[] q) {
        double sum = 0;
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                double turned = 0;
                for (int k = 0; k < 3; k++) {
                    turned += found[at + 3 * a + k] * q[3 * b + k];
                }
                double difference = turned - truth[at + 3 * a + b];
                sum += difference * difference;
            }
        }
        // The matrices differ by 2 sqrt(2) sin(angle / 2) in Frobenius' norm, which is exact for small angles too.
        return 2 * Math.asin(Math.min(1, Math.sqrt(sum / 8)));
    }
}
