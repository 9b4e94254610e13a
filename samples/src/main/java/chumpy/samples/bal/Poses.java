package chumpy.samples.bal;

import chumpy.NdArray;

/**
 * Where cameras stand and where they look.
 *
 * @param rotations the matrices, one after the other
 * @param centres {@code -R' t}, one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record Poses(double[] rotations, double[] centres) {
    /**
     * From the cameras' parameters.
     *
     * @param cameras of shape (n, 9)
     */
    static Poses of(NdArray cameras) {
        double[] rows = cameras.toArray();
        double[] rotations = Rotations.of(rows).matrices;
        double[] centres = new double[3 * cameras.shape(0)];
        for (int i = 0; i < centres.length; i++) {
            int r = i / 3 * Rotations.SIZE + i % 3;
            int t = i / 3 * Camera.SIZE + Camera.TRANSLATION;
            centres[i] = -(rotations[r] * rows[t] + rotations[r + 3] * rows[t + 1] + rotations[r + 6] * rows[t + 2]);
        }
        return new Poses(rotations, centres);
    }

    /** Where the cameras look, along their negative z axes: vectors of length 1, one after the other. */
    double[] directions() {
        double[] directions = new double[centres.length];
        for (int i = 0; i < directions.length; i++) {
            directions[i] = -rotations[i / 3 * Rotations.SIZE + 6 + i % 3];
        }
        return directions;
    }
}
