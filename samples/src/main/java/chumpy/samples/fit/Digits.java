package chumpy.samples.fit;

/** How many digits two numbers share. */
final class Digits {
    /** The digits that a certified value has; more agreement than that cannot be seen. */
    public static final double MOST = 11;

    /** A run succeeds if the digits of every parameter are more than this. */
    public static final double ENOUGH = 4;

    private Digits() {}

    /**
     * The log relative error {@code -log10(|estimate - certified| / |certified|)}, between 0 and {@link #MOST}; the
     * absolute error where the certified value is 0.
     *
     * @param estimate what was found
     * @param certified what is right
     * @return 0 if nothing agrees or the estimate is not finite
     */
    public static double agreeing(double estimate, double certified) {
        double error = Math.abs(estimate - certified) / (certified == 0 ? 1 : Math.abs(certified));
        return error >= 0 ? Math.max(0, Math.min(MOST, -Math.log10(error))) : 0;
    }
}
