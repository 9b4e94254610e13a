package chumpy.optimize;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The methods, to be imported statically: {@code minimize(f).over(x).using(dogleg()).run()}. */
public final class Methods {
    private static final List<Method> ALL =
            List.of(nelderMead(), dogleg(), levenbergMarquardt(), trustRegionReflective());

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

    /**
     * The trust-region reflective method for least squares within bounds.
     *
     * @return the method with default options
     */
    public static TrustRegionReflective trustRegionReflective() {
        return TrustRegionReflective.trustRegionReflective();
    }

    /**
     * The simplex method of Nelder and Mead, without derivatives.
     *
     * @return the method with default options
     */
    public static NelderMead nelderMead() {
        return NelderMead.nelderMead();
    }

    /**
     * A method by its name, as SciPy writes it.
     *
     * @param name such as {@code "nelder-mead"}; capitals, and whether words are joined by {@code -}, {@code _} or
     *     nothing, do not matter
     * @return the method with default options
     * @throws OptionException if no method is called so
     */
    public static Method named(String name) {
        String wanted = plain(name);
        return ALL.stream()
                .filter(method -> plain(method.name()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new OptionException("minimize: there is no method \"" + name + "\"; there are "
                        + ALL.stream().map(Method::name).collect(Collectors.joining(", "))));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** The names of the methods that keep to certain restrictions at least. */
    static String taking(Method.Takes restrictions) {
        return ALL.stream()
                .filter(method -> method.takes().compareTo(restrictions) >= 0)
                .map(Method::name)
                .collect(Collectors.joining(", "));
    }
}
