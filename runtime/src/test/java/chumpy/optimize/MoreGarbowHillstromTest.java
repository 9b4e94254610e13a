package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.leastSquares;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoreGarbowHillstromTest {
    /** Problems whose known minimum is reached from a start; adds the evaluations to those in {@code spent}. */
    static List<MoreGarbowHillstrom> reached(Method method, double factor, long[] spent) {
        List<MoreGarbowHillstrom> reached = new ArrayList<>();
        for (MoreGarbowHillstrom problem : MoreGarbowHillstrom.values()) {
            Ch x = array(problem.start(factor));
            try {
                Result result =
                        leastSquares(problem.residuals(x)).over(x).using(method).run();
                boolean isScalar = result instanceof ScalarResult;
                spent[0] += isScalar ? ((ScalarResult) result).evaluations() : result.iterations() + 1;
                if (problem.isReachedBy((isScalar ? 1 : 2) * result.cost())) {
                    reached.add(problem);
                }
            } catch (NotFiniteException e) {
                // Ten and a hundred times as far away, some exponentials overflow at the start.
                assertThat(factor).isGreaterThan(1);
            }
        }
        return reached;
    }

    /** All but a few from the standard starts; where methods differ most, gradients are small far from the minimum. */
    @ParameterizedTest
    @CsvSource({
        "levenberg_marquardt, 33, 2600",
        "dogleg, 33, 2400",
        "bfgs, 30, 2300",
        "trust-exact, 29, 1500",
        "newton-cg, 28, 1200",
        "cg, 27, 11000",
        "l-bfgs-b, 26, 1200",
        "trust-krylov, 22, 2000",
        "trust-ncg, 21, 2200"
    })
    void minimaAreReachedFromTheStandardStarts(String method, int atLeast, long evaluations) {
        long[] spent = new long[1];
        assertThat(reached(Methods.named(method), 1, spent)).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(spent[0]).isLessThanOrEqualTo(evaluations);
    }
}
