package chumpy.ops;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.TermException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Faults in what is joined are told in the words of who called. */
class JoinTest {
    @Test
    void namesTheOperationThatWasCalled() {
        Ch x = Chumpy.array(1, 2);
        List<Ch> parts = Arrays.asList(x, null, x);
        Function<Ch[], Ch> stacked = Chumpy::vstack;
        assertThatThrownBy(() -> Chumpy.concatenate(parts, 0))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("concatenate: array 1 of 3 is null");
        assertThatThrownBy(() -> Chumpy.stack(parts, 0))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("stack: array 1");
        assertThatThrownBy(() -> stacked.apply(parts.toArray(new Ch[0])))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("vstack: array 1");
    }
}
