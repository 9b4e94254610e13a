package chumpy.optimize;

/** The methods, to be imported statically: {@code minimize(f).over(x).using(dogleg()).run()}. */
public final class Methods {
    private Methods() {}

    /**
     * Powell's dogleg method for least squares.
     *
     * @return the method with default options
     */
    public static Dogleg dogleg() {
        return Dogleg.dogleg();
    }

    /**
     * The Levenberg-Marquardt method for least squares.
     *
     * @return the method with default options
     */
    public static LevenbergMarquardt levenbergMarquardt() {
        return LevenbergMarquardt.levenbergMarquardt();
    }
}
