package chumpy;

import java.util.random.RandomGenerator;

/**
 * Where the arguments of a function are drawn from, so that no kink, jump or pole is within reach of the differences.
 * Numbers of one of the domains with a known fraction never tie with those of another.
 */
enum Domain {
    /** Anything. */
    ANY {
        @Override
        double draw(RandomGenerator random) {
            return random.nextGaussian();
        }
    },
    /** Well inside (-1, 1). */
    UNIT {
        @Override
        double draw(RandomGenerator random) {
            return random.nextDouble(-0.8, 0.8);
        }
    },
    /** Well inside (0, 1). */
    PROBABILITY {
        @Override
        double draw(RandomGenerator random) {
            return random.nextDouble(0.1, 0.9);
        }
    },
    /** Away from 0. */
    POSITIVE {
        @Override
        double draw(RandomGenerator random) {
            return random.nextDouble(0.4, 2.5);
        }
    },
    /** Above 1. */
    ABOVE_ONE {
        @Override
        double draw(RandomGenerator random) {
            return random.nextDouble(1.3, 4);
        }
    },
    /** A little above an integer. */
    LOW {
        @Override
        double draw(RandomGenerator random) {
            return random.nextInt(-3, 3) + random.nextDouble(0.1, 0.4);
        }
    },
    /** Around half way between two integers. */
    MIDDLE {
        @Override
        double draw(RandomGenerator random) {
            return random.nextInt(-3, 3) + random.nextDouble(0.46, 0.54);
        }
    },
    /** A little below an integer. */
    HIGH {
        @Override
        double draw(RandomGenerator random) {
            return random.nextInt(-3, 3) + random.nextDouble(0.6, 0.9);
        }
    },
    /** A little above a tenth. */
    LOW_TENTHS {
        @Override
        double draw(RandomGenerator random) {
            return (random.nextInt(-9, 9) + random.nextDouble(0.1, 0.4)) / 10;
        }
    },
    /** So near to 1 or -1 that what is LOW or HIGH stays that when divided by it. */
    NEAR_ONE {
        @Override
        double draw(RandomGenerator random) {
            return (random.nextBoolean() ? 1 : -1) * random.nextDouble(0.99, 1.01);
        }
    },
    /** Integers, where nothing else makes sense; not differentiated. */
    INTEGERS {
        @Override
        double draw(RandomGenerator random) {
            return random.nextInt(-3, 4);
        }
    };

    abstract double draw(RandomGenerator random);

    NdArray draw(RandomGenerator random, int... shape) {
        double[] values = new double[NdArray.zeros(shape).size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = draw(random);
        }
        return NdArray.adopt(values, shape);
    }
}
