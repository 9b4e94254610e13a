package chumpy.samples.bal;

/** From a rotation matrix back to its rotation vector. */
final class RotationVector {
    private RotationVector() {}

    /**
     * The axis times the angle, which is from 0 to pi.
     *
     * @param r a rotation matrix, row-major
     * @return the vector w with R(w) = r
     */
    static double[] of(double[] r) {
        // The quaternion, by way of its largest entry, so that none is a quotient by next to nothing.
        double[] squares = {
            1 + r[0] + r[4] + r[8], 1 + r[0] - r[4] - r[8], 1 - r[0] + r[4] - r[8], 1 - r[0] - r[4] + r[8]
        };
        int largest = 0;
        for (int i = 1; i < 4; i++) {
            largest = squares[i] > squares[largest] ? i : largest;
        }
        double[][] rows = {
            {squares[0], r[7] - r[5], r[2] - r[6], r[3] - r[1]},
            {r[7] - r[5], squares[1], r[1] + r[3], r[2] + r[6]},
            {r[2] - r[6], r[1] + r[3], squares[2], r[5] + r[7]},
            {r[3] - r[1], r[2] + r[6], r[5] + r[7], squares[3]}
        };
        double[] q = rows[largest];
        double sine = Math.sqrt(q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
        double sign = q[0] < 0 ? -1 : 1;
        double factor = sine == 0 ? 0 : sign * 2 * Math.atan2(sine, Math.abs(q[0])) / sine;
        return new double[] {factor * q[1], factor * q[2], factor * q[3]};
    }
}
