package chumpy.random;

import chumpy.NdArray;
import chumpy.TermException;
import chumpy.array.Arguments;
import chumpy.array.Shapes;

/** Uniform and standard normal numbers, whole numbers and bytes, by the names of NumPy's simple functions. */
abstract class UniformSamplers {
    private static final Distribution RANDOM_SAMPLE = Distribution.of("random_sample", (s, p) -> s.uniform());
    private static final Distribution RANDN = Distribution.of("randn", (s, p) -> s.gauss());
    private static final Distribution RANDINT = Distribution.of(
                    "randint",
                    (s, p) -> within(s, (long) p[0], (long) p[1] - 1),
                    Parameter.whole("low"),
                    Parameter.whole("high"))
            .refusing(p -> p[0] < p[1] ? null : "low is " + p[0] + " and high " + p[1] + "; low must be below high");

    final Source source;

    UniformSamplers(Source source) {
        this.source = source;
    }

    private static long within(Source source, long low, long last) {
        return low + source.twister.upTo(last - low);
    }

    /**
     * A uniform number in {@code [0, 1)}.
     *
     * @return one sample
     */
    public double rand() {
        return source.uniform();
    }

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray rand(int... size) {
        return RANDOM_SAMPLE.many(source, size);
    }

    /**
     * A uniform number in {@code [0, 1)}.
     *
     * @return one sample
     */
    public double randomSample() {
        return source.uniform();
    }

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray randomSample(int... size) {
        return RANDOM_SAMPLE.many(source, size);
    }

    /**
     * A uniform number in {@code [0, 1)}.
     *
     * @return one sample
     */
    public double random() {
        return source.uniform();
    }

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray random(int... size) {
        return RANDOM_SAMPLE.many(source, size);
    }

    /**
     * A uniform number in {@code [0, 1)}.
     *
     * @return one sample
     */
    public double ranf() {
        return source.uniform();
    }

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray ranf(int... size) {
        return RANDOM_SAMPLE.many(source, size);
    }

    /**
     * A uniform number in {@code [0, 1)}.
     *
     * @return one sample
     */
    public double sample() {
        return source.uniform();
    }

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray sample(int... size) {
        return RANDOM_SAMPLE.many(source, size);
    }

    /**
     * A number of the normal distribution of mean 0 and standard deviation 1.
     *
     * @return one sample
     */
    public double randn() {
        return source.gauss();
    }

    /**
     * Numbers of the normal distribution of mean 0 and standard deviation 1.
     *
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray randn(int... size) {
        return RANDN.many(source, size);
    }

    /**
     * A whole number in {@code [0, high)}, each equally probable.
     *
     * @param high the end, not reached
     * @return one sample
     */
    public long randint(long high) {
        return randint(0, high);
    }

    /**
     * A whole number in {@code [low, high)}, each equally probable.
     *
     * @param low the least number
     * @param high the end, not reached
     * @return one sample
     */
    public long randint(long low, long high) {
        checkOrder("randint", low, high, low < high, "low must be below high");
        return within(source, low, high - 1);
    }

    /**
     * Whole numbers in {@code [low, high)}, each equally probable. Beyond 2^53 they are rounded to what a {@code double}
     * holds.
     *
     * @param low the least number
     * @param high the end, not reached
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray randint(long low, long high, int... size) {
        checkOrder("randint", low, high, low < high, "low must be below high");
        return whole("randint", low, high - 1, size);
    }

    /**
     * Whole numbers in {@code [low, high)}, one for each entry of the ends.
     *
     * @param low the least numbers
     * @param high the ends, not reached
     * @param size the shape of the result; none for that of the ends, broadcast together
     * @return samples of that shape
     */
    public NdArray randint(NdArray low, NdArray high, int... size) {
        return RANDINT.each(source, size, low, high);
    }

    /**
     * A whole number from 1 to {@code high}, both included.
     *
     * @param high the greatest number
     * @return one sample
     */
    public long randomIntegers(long high) {
        return randomIntegers(1, high);
    }

    /**
     * A whole number from {@code low} to {@code high}, both included.
     *
     * @param low the least number
     * @param high the greatest number
     * @return one sample
     */
    public long randomIntegers(long low, long high) {
        checkOrder("random_integers", low, high, low <= high, "low must not be above high");
        return within(source, low, high);
    }

    /**
     * Whole numbers from {@code low} to {@code high}, both included.
     *
     * @param low the least number
     * @param high the greatest number
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray randomIntegers(long low, long high, int... size) {
        checkOrder("random_integers", low, high, low <= high, "low must not be above high");
        return whole("random_integers", low, high, size);
    }

    /**
     * Random bytes.
     *
     * @param length how many
     * @return the bytes
     */
    public byte[] bytes(int length) {
        if (length < 0) {
            throw new TermException("bytes: length is " + length + "; it must be 0 or more");
        }
        byte[] bytes = new byte[length];
        int word = 0;
        for (int i = 0; i < length; i++) {
            word = i % Integer.BYTES == 0 ? source.twister.nextInt() : word >>> Byte.SIZE;
            bytes[i] = (byte) word;
        }
        return bytes;
    }

    private NdArray whole(String operation, long low, long last, int[] size) {
        double[] samples = new double[Shapes.size(Arguments.given(operation, "size", size))];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = within(source, low, last);
        }
        return NdArray.adopt(samples, size);
    }

    private static void checkOrder(String operation, long low, long high, boolean right, String rule) {
        if (!right) {
            throw new TermException(operation + ": low is " + low + " and high " + high + "; " + rule);
        }
    }
}
