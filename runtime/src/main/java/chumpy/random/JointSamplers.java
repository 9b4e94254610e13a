package chumpy.random;

import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import chumpy.array.Arguments;
import chumpy.array.MatrixKernels;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.Arrays;

/** Distributions of vectors. */
abstract class JointSamplers extends CountSamplers {
    private static final Parameter ALPHA = Parameter.positive("alpha");
    private static final Parameter N = Parameter.count("n");
    private static final Parameter PVALS = Parameter.probability("pvals");
    /** By how much probabilities may sum up to more than 1. */
    private static final double EXCESS = 1e-12;

    JointSamplers(Source source) {
        super(source);
    }

    /**
     * Samples of the Dirichlet distribution: vectors of positive numbers that sum up to 1, of density proportional to the
     * product of {@code x_j^(alpha_j - 1)}.
     *
     * @param alpha the exponents, a vector of numbers above 0
     * @param size the shape of samples; none for one
     * @return an array of the shape {@code size} and a last axis as long as alpha
     */
    public NdArray dirichlet(NdArray alpha, int... size) {
        int k = vector("dirichlet", "alpha", alpha);
        ALPHA.check("dirichlet", alpha);
        double[] exponents = Raw.data(alpha);
        int[] shape = shape("dirichlet", size, k);
        double[] samples = new double[Shapes.size(shape)];
        for (int at = 0; at < samples.length; at += k) {
            double sum = 0;
            for (int j = 0; j < k; j++) {
                samples[at + j] = source.gamma(exponents[j]);
                sum += samples[at + j];
            }
            if (sum == 0) {
                breakStick(exponents, samples, at);
            } else {
                double inverse = 1 / sum;
                for (int j = 0; j < k; j++) {
                    samples[at + j] *= inverse;
                }
            }
        }
        return NdArray.adopt(samples, shape);
    }

    /** For exponents so small that all gamma samples are too small for a double: parts of what is left, one by one. */
    private void breakStick(double[] alpha, double[] out, int at) {
        double left = 1;
        for (int j = 0; j < alpha.length - 1; j++) {
            double others = Arrays.stream(alpha, j + 1, alpha.length).sum();
            double part = source.beta(alpha[j], others);
            out[at + j] = left * part;
            left *= 1 - part;
        }
        out[at + alpha.length - 1] = left;
    }

    /**
     * Samples of the multinomial distribution: how often each of several outcomes occurs in n trials.
     *
     * @param n the number of trials
     * @param pvals the probabilities of the outcomes, a vector; the last outcome has what the others leave of 1
     * @param size the shape of samples; none for one
     * @return an array of the shape {@code size} and a last axis as long as pvals
     */
    public NdArray multinomial(long n, NdArray pvals, int... size) {
        N.check("multinomial", (double) n);
        int k = vector("multinomial", "pvals", pvals);
        PVALS.check("multinomial", pvals);
        double[] p = Raw.data(pvals);
        double sum = Picks.compensatedSum(p, k - 1);
        if (sum > 1 + EXCESS) {
            throw new TermException("multinomial: pvals, of shape " + Shapes.toString(k) + ", sums up to " + sum
                    + " without its last entry; it must be at most 1");
        }
        int[] shape = shape("multinomial", size, k);
        double[] samples = new double[Shapes.size(shape)];
        for (int at = 0; at < samples.length; at += k) {
            double trials = n;
            double left = 1;
            for (int j = 0; j < k - 1 && trials > 0; j++) {
                if (p[j] > 0) {
                    samples[at + j] = source.binomial(trials, Math.min(1, p[j] / left));
                    trials -= samples[at + j];
                    left -= p[j];
                }
            }
            samples[at + k - 1] += trials;
        }
        return NdArray.adopt(samples, shape);
    }

    /**
     * Samples of the multivariate normal distribution.
     *
     * @param mean the means, a vector
     * @param cov the covariances, a symmetric and positive semidefinite matrix
     * @param size the shape of samples; none for one
     * @return an array of the shape {@code size} and a last axis as long as mean
     * @throws chumpy.MatrixException if cov is not symmetric and positive semidefinite; NumPy warns then
     */
    public NdArray multivariateNormal(NdArray mean, NdArray cov, int... size) {
        if (Arguments.given("multivariate_normal", "mean", mean).ndim() != 1) {
            throw notVector("multivariate_normal", "mean", mean);
        }
        int n = mean.size();
        if (!Arrays.equals(Raw.shape(Arguments.given("multivariate_normal", "cov", cov)), new int[] {n, n})) {
            throw new ShapeException("multivariate_normal: cov has the shape " + Shapes.toString(Raw.shape(cov))
                    + "; for a mean of shape " + Shapes.toString(n) + " it must be " + Shapes.toString(n, n));
        }
        double[] root = Covariance.root(cov, n);
        int[] shape = shape("multivariate_normal", size, n);
        double[] independent = new double[Shapes.size(shape)];
        Arrays.setAll(independent, i -> source.gauss());
        double[] samples = new double[independent.length];
        double[] means = Raw.data(mean);
        Arrays.setAll(samples, i -> means[i % n]);
        int count = n == 0 ? 0 : samples.length / n;
        MatrixKernels.gemm(false, false, count, n, n, 1, independent, 0, root, 0, 1, samples, 0);
        return NdArray.adopt(samples, shape);
    }

    private static int vector(String operation, String name, NdArray array) {
        if (Arguments.given(operation, name, array).ndim() != 1 || array.size() == 0) {
            throw notVector(operation, name, array);
        }
        return array.size();
    }

    private static ShapeException notVector(String operation, String name, NdArray array) {
        return new ShapeException(operation + ": " + name + " has the shape " + Shapes.toString(Raw.shape(array))
                + "; it must be a vector that is not empty");
    }

    private static int[] shape(String operation, int[] size, int last) {
        int[] shape = Arrays.copyOf(Arguments.given(operation, "size", size), size.length + 1);
        shape[size.length] = last;
        return shape;
    }
}
