package chumpy.benchmarks.functions;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Linalg;
import chumpy.NdArray;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reductions that run through groups entry by entry, in four layouts. */
final class Reductions {
    private static final Fold SUM = new Fold(0, (s, x, m) -> s + x, (s, n, m) -> s);
    private static final Fold MEAN = new Fold(0, (s, x, m) -> s + x, (s, n, m) -> s / n);
    private static final Fold MAX = new Fold(Double.NEGATIVE_INFINITY, (s, x, m) -> Math.max(s, x), (s, n, m) -> s);
    private static final Fold VAR = new Fold(0, (s, x, m) -> s + (x - m) * (x - m), (s, n, m) -> s / n);
    private static final Fold.Slope ONE = (x, r, m, n) -> 1;

    private final Inputs inputs;
    private final List<Subject> all;

    private Reductions(Inputs inputs, List<Subject> all) {
        this.inputs = inputs;
        this.all = all;
    }

    static void add(Inputs inputs, List<Subject> all) {
        new Reductions(inputs, all).addAll();
    }

    private void add(
            String name,
            double low,
            double high,
            BiFunction<Ch, int @Nullable [], ?> function,
            @Nullable Fold before,
            Fold fold,
            Fold.@Nullable Slope slope) {
        for (Layout layout : inputs.layouts()) {
            Optional<Subject.ByHand> first =
                    Optional.ofNullable(before).map(f -> loop(layout, Optional.empty(), f, ONE));
            Loop loop = loop(layout, first, fold, slope == null ? ONE : slope);
            NdArray input = NdArray.adopt(inputs.numbers(low, high), layout.shape());
            String full = "reduction/" + name + ", " + layout.name();
            all.add(
                    slope == null
                            ? Subject.atOnce(full, input, x -> function.apply(x, layout.axes()), loop)
                            : Subject.of(full, input, x -> (Ch) function.apply(x, layout.axes()), loop, loop));
        }
    }

    private static Loop loop(Layout layout, Optional<Subject.ByHand> before, Fold fold, Fold.Slope slope) {
        return OwnLoops.of(
                FoldLoop.class,
                Loop.class,
                before,
                fold.start(),
                fold.step(),
                fold.end(),
                slope,
                layout.outer(),
                layout.length(),
                layout.inner());
    }

    private void addAll() {
        Fold.Slope mean = (x, r, m, n) -> 1.0 / n;
        Fold.Slope taken = (x, r, m, n) -> x == r ? 1 : 0;
        Fold.Slope variance = (x, r, m, n) -> 2 * (x - m) / n;
        Fold.Slope deviation = (x, r, m, n) -> (x - m) / (n * r);
        Fold deviations = new Fold(0, VAR.step(), (s, n, m) -> Math.sqrt(s / n));
        Fold product = new Fold(1, (s, x, m) -> s * x, (s, n, m) -> s);
        Fold least = new Fold(Double.POSITIVE_INFINITY, (s, x, m) -> Math.min(s, x), (s, n, m) -> s);
        add("sum", -1, 1, (x, axes) -> Chumpy.sum(x, axes, false), null, SUM, ONE);
        add("mean", -1, 1, (x, axes) -> Chumpy.mean(x, axes, false), null, MEAN, mean);
        add("prod", 0.999, 1.001, (x, axes) -> Chumpy.prod(x, axes, false), null, product, (x, r, m, n) -> r / x);
        add("var", -1, 1, (x, axes) -> Chumpy.var(x, axes, 0, false), MEAN, VAR, variance);
        add("std", -1, 1, (x, axes) -> Chumpy.std(x, axes, 0, false), MEAN, deviations, deviation);
        add("max", -1, 1, (x, axes) -> Chumpy.max(x, axes, false), null, MAX, taken);
        add("min", -1, 1, (x, axes) -> Chumpy.min(x, axes, false), null, least, taken);
        add(
                "logsumexp",
                -1,
                1,
                (x, axes) -> Chumpy.logsumexp(x, axes, false),
                MAX,
                new Fold(0, (s, x, m) -> s + Math.exp(x - m), (s, n, m) -> Math.log(s) + m),
                (x, r, m, n) -> Math.exp(x - r));
        add(
                "norm",
                -1,
                1,
                (x, axes) -> Linalg.norm(x, axes, false),
                null,
                new Fold(0, (s, x, m) -> s + x * x, (s, n, m) -> Math.sqrt(s)),
                (x, r, m, n) -> x / r);
        addNan(mean, taken, variance, deviation, deviations);
        add(
                "any",
                0,
                1,
                (x, axes) -> Chumpy.any(x, axes, false),
                null,
                new Fold(0, (s, x, m) -> x != 0 ? 1 : s, SUM.end()),
                null);
        add(
                "all",
                0,
                1,
                (x, axes) -> Chumpy.all(x, axes, false),
                null,
                new Fold(1, (s, x, m) -> x != 0 ? s : 0, SUM.end()),
                null);
        add(
                "countNonzero",
                0,
                1,
                (x, axes) -> Chumpy.countNonzero(x, axes, false),
                null,
                new Fold(0, (s, x, m) -> x != 0 ? s + 1 : s, SUM.end()),
                null);
    }

    /** Those that ignore NaN, of arrays without any. */
    private void addNan(Fold.Slope mean, Fold.Slope taken, Fold.Slope variance, Fold.Slope deviation, Fold deviations) {
        add(
                "nansum",
                -1,
                1,
                (x, axes) -> Chumpy.nansum(x, axes, false),
                null,
                new Fold(0, (s, x, m) -> Double.isNaN(x) ? s : s + x, SUM.end()),
                ONE);
        add(
                "nanmean",
                -1,
                1,
                (x, axes) -> Chumpy.nanmean(x, axes, false),
                null,
                new Fold(0, (s, x, m) -> Double.isNaN(x) ? s : s + x, MEAN.end()),
                mean);
        add(
                "nanmax",
                -1,
                1,
                (x, axes) -> Chumpy.nanmax(x, axes, false),
                null,
                new Fold(Double.NEGATIVE_INFINITY, (s, x, m) -> x > s ? x : s, MAX.end()),
                taken);
        Fold.Step squares = (s, x, m) -> Double.isNaN(x) ? s : s + (x - m) * (x - m);
        add(
                "nanvar",
                -1,
                1,
                (x, axes) -> Chumpy.nanvar(x, axes, 0, false),
                MEAN,
                new Fold(0, squares, VAR.end()),
                variance);
        add(
                "nanstd",
                -1,
                1,
                (x, axes) -> Chumpy.nanstd(x, axes, 0, false),
                MEAN,
                new Fold(0, squares, deviations.end()),
                deviation);
    }
}
