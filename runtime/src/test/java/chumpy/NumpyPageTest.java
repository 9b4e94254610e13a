package chumpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/numpy.md} says of each of NumPy's functions what does it here. It is made by this test: what is ours
 * is found by reflection, what is differentiable by the lines of {@link FunctionTable}. With {@code -Dupdate.docs=true} the
 * page is written, otherwise the one in the repository must be the same.
 */
class NumpyPageTest {
    private static final Path PAGE = Path.of("..", "docs", "numpy.md");
    private static final Map<String, List<Class<?>>> PLACES = Map.of(
            "np", List.of(Chumpy.class, Ch.class),
            "np.linalg", List.of(Linalg.class, Chumpy.class),
            "np.random", List.of(Random.class),
            "scipy.special", List.of(Chumpy.class));

    /**
     * What does one of NumPy's functions here.
     *
     * @param name NumPy's
     * @param type whose method; null if nothing does
     * @param method null likewise
     * @param remark perhaps empty
     */
    private record Row(
            String name, @Nullable Class<?> type, @Nullable String method, String remark) {}

    private final Map<String, String[]> remarks = remarks();
    private final Set<String> differentiable =
            FunctionTable.lines().stream().map(Line::method).collect(Collectors.toSet());

    @Test
    void everyNameOfNumpyIsHereOrHasAReason() {
        for (Row row : rows()) {
            assertThat(row.method() != null || !row.remark().isEmpty())
                    .as("%s: write it, or say in numpy-remarks.txt why not", row.name())
                    .isTrue();
        }
    }

    @Test
    void whatPythonsChumpyListsIsHereButForComplexNumbers() {
        assertThat(lines("chumpy-names.txt").stream()
                        .map(this::row)
                        .filter(row -> row.method() == null && !row.remark().equals("complex numbers"))
                        .map(Row::name))
                .isEmpty();
    }

    @Test
    void everyRemarkIsAboutAName() {
        assertThat(remarks.keySet()).isSubsetOf(names());
    }

    @Test
    void thePageIsWhatThisTestMakes() throws IOException {
        String page = page();
        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isNotEmpty();
        if (Files.exists(PAGE.getParent())) { // away where the tests of an archive of the module alone are run
            assertThat(Files.readString(PAGE))
                    .as("docs/numpy.md; make it anew with -Dupdate.docs=true")
                    .isEqualTo(page);
        }
    }

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(lines("numpy-names.txt"));
        names.addAll(lines("chumpy-names.txt"));
        return names;
    }

    private List<Row> rows() {
        return names().stream().map(this::row).toList();
    }

    private Row row(String name) {
        int dot = name.lastIndexOf('.');
        String[] remark = remarks.get(name);
        if (remark != null && remark[0].equals("-")) {
            return new Row(name, null, null, remark[1]);
        }
        if (remark != null) {
            String[] ours = remark[0].split("\\.");
            Class<?> type = Stream.of(
                            Chumpy.class,
                            Linalg.class,
                            Random.class,
                            Ch.class,
                            NdArray.class,
                            Index.class,
                            PrintOptions.class)
                    .filter(candidate -> candidate.getSimpleName().equals(ours[0]))
                    .findFirst()
                    .orElseThrow();
            String method = method(type, ours[1]);
            assertThat(method).as(name + " = " + remark[0]).isEqualTo(ours[1]);
            return new Row(name, type, method, remark[1]);
        }
        String plain = name.substring(dot + 1).replace("_", "");
        for (Class<?> type : Objects.requireNonNull(PLACES.get(name.substring(0, dot)))) {
            String method = method(type, plain);
            if (method != null) {
                return new Row(name, type, method, "");
            }
        }
        return new Row(name, null, null, "");
    }

    private static @Nullable String method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .map(Method::getName)
                .filter(name::equalsIgnoreCase)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private String page() {
        List<Row> rows = rows();
        StringBuilder page = new StringBuilder("""
            # NumPy's functions, and ours

            Made by `NumpyPageTest` from NumPy 2.4's public names and those of Python chumpy's list; do not edit, but
            run that test with `-Dupdate.docs=true`. "Yes" stands at those whose derivatives are checked against
            differences in every way there is; the others make leaves, draw random numbers, or answer at once in
            plain numbers.
            """);
        List<Row> here = new ArrayList<>();
        Map<String, List<String>> away = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.method() == null) {
                away.computeIfAbsent(row.remark(), reason -> new ArrayList<>()).add("`" + row.name() + "`");
            } else {
                here.add(row);
            }
        }
        page.append(String.format(
                "%nOf %d names %d are here.%n%n| NumPy | Ours | Differentiable | Remark |%n|---|---|---|---|%n",
                rows.size(), here.size()));
        for (Row row : here) {
            page.append(String.format(
                    "| `%s` | `%s.%s` | %s | %s |%n",
                    row.name(),
                    Objects.requireNonNull(row.type()).getSimpleName(),
                    row.method(),
                    isDifferentiable(row) ? "yes" : "",
                    row.remark()));
        }
        page.append(String.format("%n## What is not here%n%n| Why | NumPy |%n|---|---|%n"));
        away.forEach((reason, names) -> page.append(String.format("| %s | %s |%n", reason, String.join(", ", names))));
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    private boolean isDifferentiable(Row row) {
        Class<?> type = Objects.requireNonNull(row.type());
        return type == Linalg.class
                ? differentiable.contains("Linalg." + row.method())
                : (type == Chumpy.class || type == Ch.class) && differentiable.contains(row.method());
    }

    private static Map<String, String[]> remarks() {
        Map<String, String[]> remarks = new LinkedHashMap<>();
        for (String line : lines("numpy-remarks.txt")) {
            int equals = line.indexOf(" = ");
            int colon = line.indexOf(" :", equals);
            String remark = line.substring(colon + 2).strip();
            remarks.put(line.substring(0, equals), new String[] {line.substring(equals + 3, colon), remark});
        }
        return remarks;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(NumpyPageTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
