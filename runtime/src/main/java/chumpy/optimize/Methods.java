package chumpy.optimize;

import chumpy.array.Arguments;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The methods, to be imported statically: {@code minimize(f).over(x).using(dogleg()).run()}. */
public final class Methods {
    private static final List<Method> ALL = List.of(
            nelderMead(),
            powell(),
            cg(),
            bfgs(),
            newtonCg(),
            lBfgsB(),
            tnc(),
            trustNcg(),
            trustKrylov(),
            trustExact(),
            slsqp(),
            cobyla(),
            augmentedLagrangian(lBfgsB()),
            anneal(),
            dualAnnealing(),
            differentialEvolution(),
            cmaEs(),
            dogleg(),
            levenbergMarquardt(),
            gaussNewton(),
            trustRegionReflective());

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
     * The Gauss-Newton method for least squares, with a line search.
     *
     * @return the method with default options
     */
    public static GaussNewton gaussNewton() {
        return GaussNewton.gaussNewton();
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
     * Nonlinear conjugate gradients.
     *
     * @return the method with default options
     */
    public static ConjugateGradient cg() {
        return ConjugateGradient.cg();
    }

    /**
     * The quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno.
     *
     * @return the method with default options
     */
    public static Bfgs bfgs() {
        return Bfgs.bfgs();
    }

    /**
     * Newton's method with conjugate gradients, along lines.
     *
     * @return the method with default options
     */
    public static NewtonCg newtonCg() {
        return NewtonCg.newtonCg();
    }

    /**
     * BFGS with limited memory, within bounds.
     *
     * @return the method with default options
     */
    public static LBfgsB lBfgsB() {
        return LBfgsB.lBfgsB();
    }

    /**
     * Newton's method within a trust region, by conjugate gradients.
     *
     * @return the method with default options
     */
    public static TrustNcg trustNcg() {
        return TrustNcg.trustNcg();
    }

    /**
     * Newton's method within a trust region, by minima over Krylov spaces.
     *
     * @return the method with default options
     */
    public static TrustKrylov trustKrylov() {
        return TrustKrylov.trustKrylov();
    }

    /**
     * Newton's method within a trust region, by factored Hessians.
     *
     * @return the method with default options
     */
    public static TrustExact trustExact() {
        return TrustExact.trustExact();
    }

    /**
     * Sequential quadratic programming, with bounds and constraints.
     *
     * @return the method with default options
     */
    public static Slsqp slsqp() {
        return Slsqp.slsqp();
    }

    /**
     * Powell's method of conjugate directions, without derivatives.
     *
     * @return the method with default options
     */
    public static Powell powell() {
        return Powell.powell();
    }

    /**
     * Powell's method of linear interpolation, with bounds and constraints, without derivatives.
     *
     * @return the method with default options
     */
    public static Cobyla cobyla() {
        return Cobyla.cobyla();
    }

    /**
     * Simulated annealing within finite bounds.
     *
     * @return the method with default options
     */
    public static Anneal anneal() {
        return Anneal.anneal();
    }

    /**
     * Generalised simulated annealing with local searches, within finite bounds.
     *
     * @return the method with default options
     */
    public static DualAnnealing dualAnnealing() {
        return DualAnnealing.dualAnnealing();
    }

    /**
     * Differential evolution within finite bounds.
     *
     * @return the method with default options
     */
    public static DifferentialEvolution differentialEvolution() {
        return DifferentialEvolution.differentialEvolution();
    }

    /**
     * Evolution strategy with adaptation of the covariance matrix.
     *
     * @return the method with default options
     */
    public static CmaEs cmaEs() {
        return CmaEs.cmaEs();
    }

    /**
     * The method of multipliers: bounds and constraints for a method that knows no constraints.
     *
     * @param inner that method
     * @return the method with default options
     * @throws OptionException if the inner method needs finite bounds for its search
     */
    public static AugmentedLagrangian augmentedLagrangian(ScalarMethod inner) {
        return AugmentedLagrangian.augmentedLagrangian(inner);
    }

    /**
     * Truncated Newton, within bounds.
     *
     * @return the method with default options
     */
    public static Tnc tnc() {
        return Tnc.tnc();
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
        String wanted = plain(Arguments.given("minimize", "method", name));
        return ALL.stream()
                .filter(method -> plain(method.name()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new OptionException("minimize: there is no method \"" + name + "\"; there are "
                        + ALL.stream().map(Method::name).collect(Collectors.joining(", "))));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** The names of the methods that keep to certain restrictions at least, first those of the kind of another method. */
    static String taking(Method.Takes restrictions, Method instead) {
        boolean squares = instead instanceof LeastSquaresMethod;
        return ALL.stream()
                .filter(method -> method.takes().compareTo(restrictions) >= 0)
                .sorted(Comparator.comparing(method -> squares != (method instanceof LeastSquaresMethod)))
                .map(Method::name)
                .collect(Collectors.joining(", "));
    }
}
