package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelTest {
    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "4, 4", "5, 4", "1000, 7", "1000, 1", "17, 0", "3, 1000"})
    void coversTheRangeOnceInPartsOfFixedLength(int n, int chunk) {
        AtomicIntegerArray seen = new AtomicIntegerArray(n);
        Set<Integer> starts = new ConcurrentSkipListSet<>();
        Parallel.forRange(n, chunk, (from, to) -> {
            assertThat(to).isEqualTo(Math.min(n, from + Math.max(chunk, 1)));
            starts.add(from);
            for (int i = from; i < to; i++) {
                seen.incrementAndGet(i);
            }
        });
        for (int i = 0; i < n; i++) {
            assertThat(seen.get(i)).as("index %s", i).isEqualTo(1);
        }
        assertThat(starts).allMatch(start -> start % Math.max(chunk, 1) == 0);
    }

    @Test
    void rangesUpToTheLargestInteger() {
        Set<Integer> ends = new ConcurrentSkipListSet<>();
        Parallel.forRange(Integer.MAX_VALUE, 1 << 30, (from, to) -> ends.add(to));
        assertThat(ends).containsExactly(1 << 30, Integer.MAX_VALUE);
    }

    @Test
    void throwsWhatTheBodyThrows() {
        assertThatThrownBy(() -> Parallel.forRange(100, 3, (from, to) -> {
                    if (from == 42) {
                        throw new IllegalStateException("42");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void throwsWhenNothingRunsAnyMore() {
        for (int round = 0; round < 20; round++) {
            AtomicInteger running = new AtomicInteger();
            assertThatThrownBy(() -> Parallel.forRange(50, 1, (part, end) -> {
                        running.incrementAndGet();
                        try {
                            if (part == 7) {
                                throw new IllegalStateException("7");
                            }
                            Thread.sleep(1);
                            if (part > 7) {
                                throw new IllegalStateException("a later one");
                            }
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        } finally {
                            running.decrementAndGet();
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("7");
            assertThat(running).hasValue(0);
        }
    }

    @Test
    void nests() {
        AtomicIntegerArray seen = new AtomicIntegerArray(400);
        Parallel.forRange(
                20,
                1,
                (i, end) -> Parallel.forRange(20, 3, (from, to) -> {
                    for (int j = from; j < to; j++) {
                        seen.incrementAndGet(20 * i + j);
                    }
                }));
        for (int i = 0; i < seen.length(); i++) {
            assertThat(seen.get(i)).isEqualTo(1);
        }
    }
}
