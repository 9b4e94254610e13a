package chumpy.benchmarks.functions;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What looks at the order of entries, or goes along in it: extremes' places, quantiles, sorting, running sums. */
final class Orders {
    private final Inputs inputs;
    private final List<Subject> all;

    private Orders(Inputs inputs, List<Subject> all) {
        this.inputs = inputs;
        this.all = all;
    }

    static void add(Inputs inputs, List<Subject> all) {
        new Orders(inputs, all).addAll();
    }

    private void add(
            String name,
            boolean isExpression,
            BiFunction<Ch, int @Nullable [], ?> function,
            ToDoubleFunction<double[]> f) {
        for (Layout layout : inputs.layouts()) {
            Subject.ByHand loop = OwnLoops.of(
                    OrderLoop.class, Subject.ByHand.class, f, layout.outer(), layout.length(), layout.inner());
            String full = "order/" + name + ", " + layout.name();
            NdArray input = NdArray.adopt(inputs.numbers(-1, 1), layout.shape());
            all.add(
                    isExpression
                            ? Subject.of(
                                    full,
                                    input,
                                    x -> (Ch) function.apply(x, layout.axes()),
                                    loop,
                                    new BetweenLoop(layout))
                            : Subject.atOnce(full, input, x -> function.apply(x, layout.axes()), loop));
        }
    }

    private void addAll() {
        add("argmax", false, (x, axes) -> axes == null ? Chumpy.argmax(x) : Chumpy.argmax(x, axes[0]), Orders::largest);
        add(
                "nanargmax",
                false,
                (x, axes) -> axes == null ? Chumpy.nanargmax(x) : Chumpy.nanargmax(x, axes[0]),
                Orders::largest);
        add("median", true, (x, axes) -> Chumpy.median(x, axes, false), Orders::middle);
        add("nanmedian", true, (x, axes) -> Chumpy.nanmedian(x, axes, false), Orders::middle);
        add("percentile(30)", true, (x, axes) -> Chumpy.percentile(x, 30, axes, false), a -> {
            Arrays.sort(a);
            double at = 0.3 * (a.length - 1);
            int below = (int) at;
            return a[below] + (at - below) * (a[Math.min(below + 1, a.length - 1)] - a[below]);
        });
        for (Layout layout : inputs.layouts()) {
            UnaryOperator<Ch> flat = x -> layout.axis() == null ? Chumpy.ravel(x) : x;
            int axis = layout.axis() == null ? 0 : layout.axis();
            NdArray input = NdArray.adopt(inputs.numbers(-1, 1), layout.shape());
            NdArray nearOne = NdArray.adopt(inputs.numbers(0.999, 1.001), layout.shape());
            RunningLoop sums = new RunningLoop(layout, false);
            RunningLoop products = new RunningLoop(layout, true);
            String where = ", " + layout.name();
            all.add(Subject.of("order/cumsum" + where, input, x -> Chumpy.cumsum(flat.apply(x), axis), sums, sums));
            all.add(Subject.of(
                    "order/cumprod" + where, nearOne, x -> Chumpy.cumprod(flat.apply(x), axis), products, products));
            SortLoop sort = new SortLoop(layout);
            all.add(Subject.of("order/sort" + where, input, x -> Chumpy.sort(x, axis), sort::sorted, null));
            all.add(Subject.atOnce("order/argsort" + where, input, x -> Chumpy.argsort(x, axis), sort::order));
        }
    }

    private static double largest(double[] a) {
        int best = 0;
        for (int i = 1; i < a.length; i++) {
            best = a[i] > a[best] ? i : best;
        }
        return best;
    }

    private static double middle(double[] a) {
        Arrays.sort(a);
        return (a[(a.length - 1) / 2] + a[a.length / 2]) / 2;
    }
}
