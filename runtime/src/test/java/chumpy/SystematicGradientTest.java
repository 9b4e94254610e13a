package chumpy;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.graph.Engine;
import chumpy.graph.Node;
import chumpy.inspect.GradientCheck;
import chumpy.inspect.GradientReport;
import chumpy.inspect.Verdict;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every function and every primitive: its value is finite, and its Jacobian, got in every way there is, agrees with
 * differences ({@link GradientCheck}); for operands that are leaves, views of leaves, expressions, and one expression in all slots; and again
 * after the operands have got other numbers. What is not a line of {@link FunctionTable} fails here.
 */
class SystematicGradientTest {
    private static final double ROUNDING = 1e-10;

    /** Take an array and make a leaf in its shape, or pass its value on underived; see the tests that name them. */
    static final Set<String> NOT_DIFFERENTIABLE =
            Set.of("zerosLike", "onesLike", "fullLike", "emptyLike", "copy", "detach");

    /** What stands for an operand. */
    private enum Form {
        LEAF,
        SLICE,
        TRANSPOSE,
        EXPRESSION
    }

    /**
     * An operand of one form.
     *
     * @param node what the function gets
     * @param source what is set: the node itself where that can be
     */
    private record Operand(Ch node, Ch source) {}

    static Stream<Line> lines() {
        return FunctionTable.lines().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void derivativesAgreeWithDifferences(Line line) {
        SplittableRandom random = new SplittableRandom(line.name().hashCode());
        for (List<int[]> shapes : line.shapes()) {
            for (Form form : Form.values()) {
                List<Operand> operands = new ArrayList<>();
                for (int i = 0; i < shapes.size(); i++) {
                    operands.add(operand(line.domains().get(i).draw(random, shapes.get(i)), form));
                }
                check(line, operands, random, form + " of shapes " + text(shapes));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void oneExpressionInAllSlotsCountsInEach(Line line) {
        SplittableRandom random = new SplittableRandom(~line.name().hashCode());
        Domain domain = line.domains().get(0);
        for (int[] shape : line.shared()) {
            Ch x = Chumpy.array(domain.draw(random, shape));
            Ch half = x.multiply(0.5);
            Ch u = half.add(half);
            Ch f = line.of(Collections.nCopies(line.domains().size(), u));
            String what = line + ": one expression of shape " + Arrays.toString(shape) + " in all slots";
            for (int round = 0; round < 2; round++) {
                compare(what + " by the leaf below it", f, x);
                compare(what + " by itself", f, u);
                x.set(domain.draw(random, shape));
            }
        }
    }

    private static Operand operand(NdArray value, Form form) {
        int n = value.size();
        switch (form) {
            case SLICE -> {
                Ch leaf = Chumpy.full(new int[] {n + 3}, 0.7);
                Ch view = leaf.get(Index.slice(2, n + 2)).reshape(value.shape());
                view.set(value);
                return new Operand(view, view);
            }
            case TRANSPOSE -> {
                int[] shape = value.shape();
                int[] reversed = new int[shape.length];
                Arrays.setAll(reversed, k -> shape[shape.length - 1 - k]);
                Ch view = Chumpy.zeros(reversed).T();
                view.set(value);
                return new Operand(view, view);
            }
            case EXPRESSION -> {
                Ch leaf = Chumpy.array(value);
                return new Operand(Chumpy.positive(leaf), leaf);
            }
            default -> {
                Ch leaf = Chumpy.array(value);
                return new Operand(leaf, leaf);
            }
        }
    }

    private static void check(Line line, List<Operand> operands, SplittableRandom random, String what) {
        Ch f = line.of(operands.stream().map(Operand::node).toList());
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < operands.size(); i++) {
                Operand operand = operands.get(i);
                if (line.domains().get(i) != Domain.INTEGERS) {
                    String name = line + ": " + what + ", operand " + i + ", round " + round;
                    compare(name, f, operand.node());
                    if (operand.node() != operand.source()) {
                        compare(name + ", by the leaf below it", f, operand.source());
                    }
                }
            }
            for (int i = 0; i < operands.size(); i++) {
                Ch source = operands.get(i).source();
                source.set(line.domains().get(i).draw(random, source.shape()));
            }
        }
    }

    private static void compare(String what, Ch f, Ch wrt) {
        assertThat(Arrays.stream(f.r().toArray()).allMatch(Double::isFinite))
                .as(what + ": finite")
                .isTrue();
        assertThat(f.dependsOn(wrt)).as(what + ": depends on it").isTrue();
        Jacobian jacobian = f.drWrt(wrt);
        assertThat(jacobian.form()).as(what).isNotEqualTo(Jacobian.Form.NONE);
        assertThat(jacobian).as(what + ": remembered").isSameAs(f.drWrt(wrt));
        GradientReport report = GradientCheck.of(f, wrt).run();
        assertThat(report.passed()
                        && report.conclusive()
                        && report.entries(Verdict.KINK).isEmpty())
                .as(what + ": " + report)
                .isTrue();
        NdArray wanted = jacobian.toArray();
        EveryWay.jacobians(f, wrt).forEach((way, got) -> {
            assertThat(got.shape()).as(what + ": " + way).isEqualTo(wanted.shape());
            assertThat(got.toArray())
                    .as(what + ": " + way)
                    .usingComparatorWithPrecision(ROUNDING)
                    .containsExactly(wanted.toArray());
        });
    }

    private static String text(List<int[]> shapes) {
        return shapes.stream().map(Arrays::toString).collect(Collectors.joining(", "));
    }

    @Test
    void everyFunctionOfArraysIsInTheTable() {
        Set<String> covered = lines().map(Line::method).collect(Collectors.toSet());
        covered.addAll(NOT_DIFFERENTIABLE);
        Set<String> functions = Arrays.stream(Chumpy.class.getMethods())
                .filter(SystematicGradientTest::isFunctionOfArrays)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(functions)
                .as("functions of Chumpy; give each a line in FunctionTable")
                .isSubsetOf(covered);
    }

    private static boolean isFunctionOfArrays(Method method) {
        Predicate<Class<?>> holdsArrays = type -> type == Ch.class || type == Ch[].class || type == List.class;
        return Ch.class.isAssignableFrom(method.getReturnType())
                && Arrays.stream(method.getParameterTypes()).anyMatch(holdsArrays);
    }

    @Test
    void everyPrimitiveIsInTheTable() {
        Set<String> seen = new TreeSet<>();
        seen.add(Chumpy.detach(Chumpy.scalar(1)).getClass().getName());
        SplittableRandom random = new SplittableRandom(1);
        lines().forEach(line -> {
            List<Ch> operands = new ArrayList<>();
            for (int i = 0; i < line.domains().size(); i++) {
                int[] shape = line.shapes().get(0).get(i);
                operands.add(Chumpy.array(line.domains().get(i).draw(random, shape)));
            }
            addClasses(line.of(operands), seen);
        });
        assertThat(primitives())
                .as("classes made from @Primitive; have each in a line of FunctionTable")
                .isNotEmpty()
                .isSubsetOf(seen);
    }

    private static void addClasses(Node node, Set<String> seen) {
        seen.add(node.getClass().getName());
        Engine.inputs(node).forEach(input -> addClasses(input, seen));
    }

    /** The generated classes: those named {@code ChX} after a superclass {@code X} that is a primitive. */
    private static Set<String> primitives() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("chumpy").stream()
                        .filter(type -> type.isAssignableTo(Ch.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> type.getRawSuperclass()
                                .map(above -> type.getSimpleName().equals("Ch" + above.getSimpleName())
                                        && above.isAnnotatedWith("chumpy.annotations.Primitive"))
                                .orElse(false))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatMakesLeavesInAShapeDependsOnNothing() {
        Ch x = Chumpy.array(new double[][] {{1, 2}});
        for (Ch like : List.of(
                Chumpy.zerosLike(x), Chumpy.onesLike(x), Chumpy.fullLike(x, 7), Chumpy.emptyLike(x), Chumpy.copy(x))) {
            assertThat(like.shape()).containsExactly(1, 2);
            assertThat(like.dependsOn(x)).isFalse();
        }
    }

    @Test
    void detachPassesTheValueOnAndNoDerivative() {
        Ch x = Chumpy.array(2, 3);
        Ch f = Chumpy.detach(x).multiply(x);
        assertThat(f.drWrt(x).toArray()).isEqualTo(NdArray.of(new double[][] {{2, 0}, {0, 3}}));
        assertThat(Chumpy.detach(x).drWrt(x).form()).isEqualTo(Jacobian.Form.NONE);
        x.set(0, 5);
        assertThat(f.r()).isEqualTo(NdArray.of(25, 9));
        assertThat(f.drWrt(x).get(0, 0)).isEqualTo(5);
    }
}
