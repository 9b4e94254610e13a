package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotients and remainders against exact arithmetic. */
class ArithmeticTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void quotientsAndRemaindersAreThoseOfExactArithmetic(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 20_000; i++) {
            double b = (random.nextBoolean() ? 1 : -1) * Math.scalb(1 + random.nextDouble(), random.nextInt(-40, 40));
            double a = switch (random.nextInt(4)) {
                case 0 -> b * random.nextInt(-1000, 1000);
                case 1 -> Math.nextUp(b * random.nextInt(-1000, 1000));
                case 2 -> b * random.nextInt(-9, 9) * (1 + random.nextDouble());
                default -> Math.scalb(random.nextDouble() - 0.5, random.nextInt(-60, 60));
            };
            BigDecimal exactA = new BigDecimal(a);
            BigDecimal exactB = new BigDecimal(b);
            BigDecimal whole = exactA.divideToIntegralValue(exactB);
            boolean down = exactA.signum() * exactB.signum() < 0
                    && whole.multiply(exactB).compareTo(exactA) != 0;
            BigDecimal floor = down ? whole.subtract(BigDecimal.ONE) : whole;
            if (floor.abs().compareTo(new BigDecimal(0x1p50)) > 0) {
                continue; // NumPy's own quotient is rounded on the way there
            }
            assertThat(Arithmetic.floorDivide(a, b))
                    .as("floorDivide of %s by %s, seed %d", a, b, seed)
                    .isEqualTo(floor.setScale(0, RoundingMode.UNNECESSARY).doubleValue() + 0.0 * a / b);
            assertThat(Arithmetic.mod(a, b))
                    .as("mod of %s by %s, seed %d", a, b, seed)
                    .isEqualTo(exactA.subtract(floor.multiply(exactB)).doubleValue() + Math.copySign(0.0, b));
        }
    }
}
