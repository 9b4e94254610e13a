package chumpy;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom. Data flows one way: ops use array and jacobian, the graph knows no operation, optimize and inspect
 * stand on top.
 *
 * <p>One circle is there by design. The package {@code chumpy} is both the floor and the roof: {@link NdArray},
 * {@link Jacobian}, {@link Index} and the exceptions are what the packages below talk about, and {@link Ch} and
 * {@link Chumpy} hand on to these packages. So the rules speak of the two halves of it apart: the floor may be used by
 * all and knows nothing of nodes; the roof is used by ops and by what stands on top, and knows everybody.
 */
@AnalyzeClasses(packages = "chumpy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> ARRAYS = belongToAnyOf(
                    NdArray.class,
                    Index.class,
                    IndexMode.class,
                    PadMode.class,
                    QuantileMethod.class,
                    PrintOptions.class)
            .or(assignableTo(ChumpyException.class).and(resideInAPackage("chumpy")));
    private static final DescribedPredicate<JavaClass> MATRICES = ARRAYS.or(belongToAnyOf(Jacobian.class));
    private static final DescribedPredicate<JavaClass> OUTSIDE = resideInAPackage("java..")
            .or(resideInAPackage("javax.annotation.processing"))
            .or(resideInAPackage("org.jspecify.annotations"));
    private static final DescribedPredicate<JavaClass> LINEAR_ALGEBRA =
            resideInAnyPackage("org.ejml..", "dev.ludovic.netlib..");

    private static DescribedPredicate<JavaClass> only(DescribedPredicate<JavaClass> known) {
        return DescribedPredicate.describe(
                "are primitive, or " + known.getDescription() + ", or arrays of such",
                type -> type.getBaseComponentType().isPrimitive() || known.test(type.getBaseComponentType()));
    }

    @ArchTest
    static final ArchRule arraysKnowArraysOnly = classes()
            .that()
            .resideInAPackage("chumpy.array")
            .should()
            .onlyDependOnClassesThat(only(resideInAPackage("chumpy.array")
                    .or(ARRAYS)
                    .or(OUTSIDE)
                    .or(resideInAnyPackage("dev.ludovic.netlib..", "org.apache.commons.numbers.."))));

    @ArchTest
    static final ArchRule jacobiansKnowArraysAndJacobians = classes()
            .that()
            .resideInAPackage("chumpy.jacobian")
            .should()
            .onlyDependOnClassesThat(only(resideInAnyPackage("chumpy.array", "chumpy.jacobian")
                    .or(MATRICES)
                    .or(OUTSIDE)
                    .or(LINEAR_ALGEBRA)));

    @ArchTest
    static final ArchRule factorisationsKnowArraysOnly = classes()
            .that()
            .resideInAPackage("chumpy.linalg")
            .should()
            .onlyDependOnClassesThat(only(resideInAnyPackage("chumpy.array", "chumpy.linalg")
                    .or(ARRAYS)
                    .or(OUTSIDE)
                    .or(LINEAR_ALGEBRA)));

    @ArchTest
    static final ArchRule randomNumbersKnowArraysOnly = classes()
            .that()
            .resideInAPackage("chumpy.random")
            .should()
            .onlyDependOnClassesThat(only(resideInAnyPackage("chumpy.array", "chumpy.random")
                    .or(ARRAYS)
                    .or(OUTSIDE)
                    .or(LINEAR_ALGEBRA)));

    @ArchTest
    static final ArchRule theGraphKnowsNoOperationAndNotEvenTheNodesOfUsers = classes()
            .that()
            .resideInAPackage("chumpy.graph")
            .should()
            .onlyDependOnClassesThat(only(resideInAnyPackage("chumpy.array", "chumpy.jacobian", "chumpy.graph")
                    .or(MATRICES)
                    .or(belongToAnyOf(PrimitiveType.class))
                    .or(OUTSIDE)));

    @ArchTest
    static final ArchRule nothingBelowKnowsWhatStandsOnTop = noClasses()
            .that()
            .resideInAnyPackage("chumpy.array", "chumpy.jacobian", "chumpy.graph", "chumpy.ops")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("chumpy.optimize..", "chumpy.inspect..", "chumpy.linalg..", "chumpy.random..");

    @ArchTest
    static final ArchRule theFloorOfTheFacadeKnowsNoNodes = noClasses()
            .that(MATRICES.or(belongToAnyOf(PrimitiveType.class)).and(resideInAPackage("chumpy")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "chumpy.ops..",
                            "chumpy.optimize..",
                            "chumpy.inspect..",
                            "chumpy.linalg..",
                            "chumpy.random..")
                    .or(belongToAnyOf(Chumpy.class, Leaf.class, RuntimePrimitive.class)));

    @ArchTest
    static final ArchRule arraysOfTheFloorKnowNoJacobians = noClasses()
            .that(ARRAYS.and(resideInAPackage("chumpy")))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("chumpy.jacobian", "chumpy.graph").or(belongToAnyOf(Ch.class, Jacobian.class)));

    @ArchTest
    static final ArchRule packagesBelowTheFacadeAreInLayers =
            slices().matching("chumpy.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thereIsNoKotlin =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("kotlin..", "kotlinx..");

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Path sources = Path.of(System.getProperty("basedir", "."), "src", "main", "java");
        List<Path> packages;
        try (Stream<Path> files = Files.walk(sources)) {
            packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !folder.equals(sources))
                    .distinct()
                    .toList();
        }
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }
}
