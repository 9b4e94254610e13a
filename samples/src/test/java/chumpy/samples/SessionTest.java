package chumpy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;

/** A JShell session that starts with {@code chumpy.jsh}. */
class SessionTest {
    private static final String ANSWER = "chumpy> ";

    /** What each line of a session prints, without blank lines. */
    private static List<String> answers(String... lines) throws Exception {
        String input = String.join("\n", lines) + "\n/exit\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        PrintStream before = System.out;
        System.setOut(out); // what the session's own code prints, since it runs in this machine
        try {
            int code = JavaShellToolBuilder.builder()
                    .in(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), null)
                    .out(out)
                    .err(out)
                    .persistence(new HashMap<>())
                    .env(new HashMap<>())
                    .locale(Locale.ROOT)
                    .start(
                            "--class-path",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            "--startup",
                            "chumpy.jsh",
                            "--feedback",
                            "chumpy",
                            "--execution",
                            "local");
            assertThat(code).isZero();
        } finally {
            System.setOut(before);
        }
        String text = bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
        assertThat(text).contains(ANSWER);
        List<String> parts = List.of(text.split(ANSWER, -1));
        assertThat(parts.get(0)).as("what the start-up says").doesNotContain("Error", "error", "not match");
        // Some versions repeat what is typed.
        return IntStream.range(0, lines.length)
                .mapToObj(i -> parts.get(i + 1).strip())
                .map(answer -> answer.lines()
                                .findFirst()
                                .filter(List.of(lines)::contains)
                                .isPresent()
                        ? answer.lines().skip(1).collect(Collectors.joining("\n"))
                        : answer)
                .toList();
    }

    @Test
    void valuesAreReadLikeNumpys() throws Exception {
        List<String> answers = answers(
                "Ch x = array(10, 20, 30), y = array(5), A = eye(3)",
                "Ch f = x.T().dot(A).dot(x).add(y.power(2))",
                "f.r()",
                "f.drWrt(x)",
                "y.set(0, 6)",
                "f.r()",
                "show(x.power(2).drWrt(x))",
                "Ch s = primitive(\"twice\").dterm(x).value(in -> array(in.get(0)).multiply(2).r())"
                        + ".drWrt(in -> Jacobian.scaled(3, 2)).build()",
                "GradientCheck.of(s).run().passed()",
                "minimize(x.subtract(3)).over(x).using(dogleg()).run().converged()",
                "show(x)",
                "Linalg.det(A).r()",
                "Random.seed(1)",
                "apropos(\"logsoftm\")",
                "Tree.of(f).nodes().size() > 3",
                "Spy.of(f.drWrt(x)).toSvg().startsWith(\"<svg\")",
                "minimize(residuals(x.subtract(1)).loss(huber(1))).over(x).using(levenbergMarquardt()).run().converged()",
                "minimize(x.power(2).sum()).over(x).subjectTo(exactly(x.sum(), 1), atMost(x, 2)).using(slsqp()).run()"
                        + ".converged()",
                "apropos(\"huber\")",
                "equal(array(1, 2), array(1, 3)).r()",
                "wrong");
        assertThat(answers.subList(0, 2)).containsOnly("");
        assertThat(answers.get(2)).matches("\\[1425\\.]   // \\$\\d+");
        assertThat(answers.get(3)).matches("\\[\\[20\\. 40\\. 60\\.]]   // \\$\\d+");
        assertThat(answers.get(4)).isEmpty();
        assertThat(answers.get(5)).startsWith("[1436.]");
        assertThat(answers.get(6).lines())
                .containsExactly("3 x 3, SPARSE, 3 entries", "[[20.  0.  0.]", " [ 0. 40.  0.]", " [ 0.  0. 60.]]");
        assertThat(answers.get(7)).isEmpty();
        assertThat(answers.get(8)).startsWith("true");
        assertThat(answers.get(9)).startsWith("true");
        assertThat(answers.get(10)).endsWith("[3. 3. 3.]");
        assertThat(answers.get(11)).startsWith("1.");
        assertThat(answers.get(12)).isEmpty();
        assertThat(answers.get(13)).startsWith("logSoftmax(");
        assertThat(answers.get(14)).startsWith("true");
        assertThat(answers.get(15)).startsWith("true");
        assertThat(answers.get(16)).startsWith("true");
        assertThat(answers.get(17)).startsWith("true");
        assertThat(answers.get(18)).isEqualTo("huber(double)");
        assertThat(answers.get(19)).startsWith("[1. 0.]");
        assertThat(answers.get(20)).contains("cannot find symbol", "wrong");
        assertThat(answers).noneMatch(answer -> answer.matches("(?s).*\\w@[0-9a-f]{4,}.*"));
    }
}
