package chumpy.samples.look;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.samples.BadInputException;
import chumpy.samples.bal.SceneExample;
import chumpy.samples.fit.CurveExample;
import chumpy.samples.formula.ChBuilder;
import chumpy.samples.formula.FormulaException;
import chumpy.samples.formula.FormulaParser;
import chumpy.samples.formula.Scope;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to look at. */
final class SubjectOptions {
    private static final int CAMERAS = 6;
    private static final int POINTS = 40;

    /** Expressions that are at hand. */
    private enum Example {
        SCENE,
        CURVE;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--of",
            paramLabel = "NAME",
            defaultValue = "scene",
            description = "What to look at: ${COMPLETION-CANDIDATES}; the residuals of a bundle adjustment of "
                    + CAMERAS + " cameras and " + POINTS
                    + " points, or of the curve that fit fits (default: ${DEFAULT-VALUE}).")
    private Example example = Example.SCENE;

    @Option(
            names = "--expression",
            paramLabel = "FORMULA",
            description = "Look at this instead, for instance 'a * exp(-b * t)', written as in the files of fit.")
    private @Nullable String expression;

    @Option(
            names = "--let",
            paramLabel = "NAME=NUMBERS",
            description = "A variable of FORMULA and its entries, for instance t=1,2,3; once for each variable.")
    private Map<String, String> values = new LinkedHashMap<>();

    Subject subject() {
        if (expression != null) {
            return written(expression);
        }
        if (!values.isEmpty()) {
            throw new BadInputException("--let is for the variables of an --expression");
        }
        if (example == Example.CURVE) {
            CurveExample curve = CurveExample.make();
            return new Subject("curve", curve.residuals(), curve.parameters());
        }
        SceneExample scene = SceneExample.make(CAMERAS, POINTS);
        Map<String, Ch> leaves = new LinkedHashMap<>();
        leaves.put("cameras", scene.cameras());
        leaves.put("points", scene.points());
        return new Subject("scene", scene.residuals(), leaves);
    }

    private Subject written(String formula) {
        Map<String, Ch> leaves = new LinkedHashMap<>();
        values.forEach((name, numbers) -> leaves.put(name, leaf(name, numbers)));
        try {
            Scope scope = new Scope(Map.of(), leaves.keySet());
            Ch root = new ChBuilder(leaves).build(scope.resolve(FormulaParser.expression(formula)));
            return new Subject(formula, root, leaves);
        } catch (FormulaException e) {
            throw new BadInputException("--expression '" + formula + "': " + e.problem()
                    + "; --let NAME=NUMBERS gives a variable its entries");
        }
    }

    private static Ch leaf(String name, String numbers) {
        try {
            double[] entries = Arrays.stream(numbers.split(",", -1))
                    .mapToDouble(text -> Double.parseDouble(text.strip()))
                    .toArray();
            return (entries.length == 1 ? Chumpy.array(entries[0]) : Chumpy.array(entries)).label(name);
        } catch (NumberFormatException e) {
            throw new BadInputException(
                    "--let " + name + "=" + numbers + ": expected numbers with commas between them");
        }
    }
}
