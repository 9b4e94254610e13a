package chumpy.optimize.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TruncatedNewtonTest {
    static Stream<Long> seeds() {
        return LongStream.range(0, 100).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itSolvesQuadraticProblemsInBoxes(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(30);
        BoxProblem problem = new BoxProblem(random, n);
        Oracle oracle = problem.oracle();
        Ending ending = oracle.run(new TruncatedNewton(n, 0.25, 10, 0, 0, 1e-8), problem.start());
        assertThat(ending.stop().converged()).isTrue();
        problem.assertSolvedBy(oracle.best(), 1e-4);
    }
}
