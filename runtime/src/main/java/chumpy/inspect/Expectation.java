package chumpy.inspect;

/**
 * A derivative that a node gives, to be compared with what was found numerically.
 *
 * @param derivative the number
 * @param tolerance relative difference up to which all is well
 * @param small what is small beside other derivatives, or beside value over variable
 */
record Expectation(double derivative, double tolerance, double small) {
    /** Differences of less than so many times the estimated error show nothing. */
    static final double MARGIN = 10;

    /** A slope is exact enough to tell if it would show a derivative that is off by this part. */
    private static final double TELLING = 1e-3;

    private static final double SURE = 1e-5;

    /**
     * Whether a slope does not speak against it.
     *
     * @param slope found numerically
     * @param error by how much that may be wrong
     */
    boolean fits(double slope, double error) {
        return Double.isFinite(derivative) && Math.abs(derivative - slope) <= tolerance * scale(slope) + MARGIN * error;
    }

    /**
     * Whether a slope is exact enough to tell.
     *
     * @param slope found numerically
     * @param error by how much that may be wrong
     */
    boolean tells(double slope, double error) {
        return Double.isFinite(slope) && MARGIN * error <= Math.max(TELLING * scale(slope), small);
    }

    /**
     * Whether a slope that it fits is so exact that this can be no accident.
     *
     * @param slope found numerically
     * @param error by how much that may be wrong
     */
    boolean isSure(double slope, double error) {
        return MARGIN * error <= Math.max(SURE * scale(slope), small);
    }

    private double scale(double slope) {
        return Double.isFinite(derivative) ? Math.max(Math.abs(derivative), Math.abs(slope)) : Math.abs(slope);
    }
}
