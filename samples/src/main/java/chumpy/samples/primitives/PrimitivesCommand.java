package chumpy.samples.primitives;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.eye;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.inspect.GradientCheck;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code primitives}: explores the primitives of this package as somebody would at a prompt. */
@Command(
        name = "primitives",
        description = {
            "Explore primitives that a user defines: values, Jacobians, and what is computed again after a change.",
            "",
            "The classes are those of the package chumpy.samples.primitives; the annotation processor writes the rest."
        },
        mixinStandardHelpOptions = true)
public final class PrimitivesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        sin(out);
        select(out);
        quadratic(out);
    }

    private static void sin(PrintWriter out) {
        out.println("Sin: the sine of each entry");
        Ch x = array(0, Math.PI / 6, Math.PI / 3);
        Ch sin = ChSin.of(x);
        show(out, "x = array(0, pi/6, pi/3), sin = ChSin.of(x), sin.r()", sin.r());
        show(out, "sin.drWrt(x)", sin.drWrt(x));
        show(out, "GradientCheck.of(sin).run()", GradientCheck.of(sin).run());
        NdArray before = sin.r();
        x.set(1, -Math.PI / 6);
        show(out, "x.set(1, -pi/6), sin.r()", sin.r());
        show(out, "the array that sin.r() gave before", before);
        out.println();
    }

    private static void select(PrintWriter out) {
        out.println("Select: some entries of an array, in three styles of remembering what the derivative needs");
        Ch x = array(10, 20, 30, 40);
        ChSelect select = ChSelect.of(x, 3, 0, 3);
        show(out, "x = array(10, 20, 30, 40), select = ChSelect.of(x, 3, 0, 3), select.r()", select.r());
        show(out, "select.drWrt(x)", select.drWrt(x));
        explore(out, "@DependsOn", x, select, select::ones, () -> select.setIndices(1, 2));
        ChSelectNotified notified = ChSelectNotified.of(x, 3, 0, 3);
        explore(out, "onChanged(Set)", x, notified, () -> notified.ones, () -> notified.setIndices(1, 2));
        ChSelectListening listening = ChSelectListening.of(x, 3, 0, 3);
        explore(out, "@OnChanged", x, listening, () -> listening.ones, () -> listening.setIndices(1, 2));
        show(out, "in the end, select.r()", select.r());
        show(out, "select.drWrt(x)", select.drWrt(x));
        out.println();
    }

    /** Sets one thing at a time; an array that is still the same object was not computed again. */
    private static void explore(
            PrintWriter out, String style, Ch x, Ch select, Supplier<double[]> ones, Runnable setIndices) {
        select.r();
        select.drWrt(x);
        Runnable[] changes = {() -> {}, () -> x.set(3, x.r().flat(3) + 1), setIndices};
        String[] names = {"nothing set", "an entry of x set", "indices set"};
        for (int i = 0; i < changes.length; i++) {
            NdArray valueBefore = select.r();
            double[] onesBefore = ones.get();
            changes[i].run();
            select.r();
            select.drWrt(x);
            String line = String.format(
                    "  %-15s %-18s value %-14s  ones %s",
                    style, names[i] + ":", fate(valueBefore, select.r()), fate(onesBefore, ones.get()));
            out.println(line);
        }
    }

    private static String fate(Object before, Object now) {
        return before == now ? "kept" : "computed again";
    }

    private static void quadratic(PrintWriter out) {
        out.println("Quadratic: f = x'Ax + y^2, composed of other nodes");
        Ch x = array(10, 20, 30);
        Ch y = array(5);
        Ch a = eye(3);
        ChQuadratic f = ChQuadratic.builder().x(x).y(y).a(a).build();
        show(out, "x = array(10, 20, 30), y = array(5), a = eye(3), f.r()", f.r());
        show(out, "f.drWrt(x), which is x'(A + A')", f.drWrt(x));
        show(out, "f.drWrt(y), which is 2y", f.drWrt(y));
        show(out, "f.drWrt(a), which is xx', row by row", f.drWrt(a));
        show(out, "GradientCheck.of(f).run()", GradientCheck.of(f).run());
        y.set(0, 6);
        show(out, "y.set(0, 6), f.r()", f.r());
        f.setA(eye(3).multiply(2));
        show(out, "f.setA(eye(3).multiply(2)), f.r()", f.r());
        show(out, "f.drWrt(x)", f.drWrt(x));
        show(out, "f.drWrt(a), now that a is no longer in f", f.drWrt(a));
    }

    /** A line for what was done, and under it what came of it: an array or a Jacobian. */
    private static void show(PrintWriter out, String what, Object result) {
        out.println("  " + what);
        result.toString().lines().forEach(line -> out.println("      " + line));
    }
}
