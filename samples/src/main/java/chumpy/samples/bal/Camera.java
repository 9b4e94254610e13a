package chumpy.samples.bal;

/** Where the nine parameters of a camera stand in its row. */
final class Camera {
    /** The rotation vector w: axis times angle. */
    static final int ROTATION = 0;

    static final int TRANSLATION = 3;
    static final int FOCAL_LENGTH = 6;
    /** Coefficient of the radial distortion of second order, k1. */
    static final int SECOND_ORDER = 7;
    /** Coefficient of the radial distortion of fourth order, k2. */
    static final int FOURTH_ORDER = 8;

    static final int SIZE = 9;

    private Camera() {}
}
