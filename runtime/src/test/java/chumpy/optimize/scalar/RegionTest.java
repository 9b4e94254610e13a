package chumpy.optimize.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What minimises models within a radius, beside the solution that known eigenvalues and eigenvectors give. */
class RegionTest {
    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    /** A model with known eigenvalues; in the hard case g has no part along the eigenvectors of the least. */
    private static final class Model {
        private final double[] eigenvalues;
        private final double[][] vectors;
        private final double[][] hessian;
        private final double[] gradient;
        private final double[] parts;
        private final double radius;

        private Model(long seed, double scale) {
            Random random = new Random(seed);
            int n = 3 + random.nextInt(15);
            eigenvalues =
                    random.doubles(n, seed % 3 == 0 ? 0.1 : -3, 5).sorted().toArray();
            boolean isHard = seed % 3 == 1;
            if (isHard && seed % 2 == 0) {
                eigenvalues[1] = eigenvalues[0];
            }
            vectors = Dense.orthonormal(random, n);
            hessian = Dense.symmetric(eigenvalues, vectors);
            parts = Dense.gaussian(random, n);
            for (int i = 0; isHard && i < n && eigenvalues[i] == eigenvalues[0]; i++) {
                parts[i] = 0;
            }
            double[] g = new double[n];
            for (int i = 0; i < n; i++) {
                g = Dense.plus(g, parts[i] *= scale, vectors[i]);
            }
            gradient = g;
            radius = scale * Math.pow(10, 4 * random.nextDouble() - 2);
        }

        private double length(double lambda) {
            double sum = 0;
            for (int i = 0; i < parts.length; i++) {
                double part = parts[i] == 0 ? 0 : parts[i] / (eigenvalues[i] + lambda);
                sum += part * part;
            }
            return Math.sqrt(sum);
        }

        /** The least value of the model, by bisection for lambda. */
        private double minimum() {
            double low = Math.max(0, -eigenvalues[0]);
            double high = low + Math.sqrt(Dense.dot(parts, parts)) / radius;
            double[] ends = {low, high};
            for (int k = 0; k < 200; k++) {
                double middle = (ends[0] + ends[1]) / 2;
                ends[length(middle) > radius ? 0 : 1] = middle;
            }
            double lambda = ends[1];
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < parts.length; i++) {
                double part = parts[i] == 0 ? 0 : parts[i] / (eigenvalues[i] + lambda);
                sum += -parts[i] * part + eigenvalues[i] * part * part / 2;
                squares += part * part;
            }
            // What is missing to the edge goes along an eigenvector of a negative least eigenvalue.
            return sum + Math.min(0, eigenvalues[0]) * Math.max(0, radius * radius - squares) / 2;
        }

        private double at(double[] p) {
            return Dense.dot(gradient, p) + Dense.dot(p, Dense.times(hessian, p)) / 2;
        }

        private double[] assertConsistent(Function<Oracle, Region> region) {
            double[] p = new double[gradient.length];
            Region made =
                    region.apply(SmoothProblem.quadratic(hessian, gradient).oracle());
            made.begin(new double[p.length], gradient);
            double promise = made.solve(radius, p);
            double length = Math.sqrt(Dense.dot(p, p));
            assertThat(promise).isCloseTo(-at(p), within(1e-9 * radius * radius + 1e-9 * Math.abs(promise)));
            assertThat(length).isLessThanOrEqualTo(radius * 1.11);
            if (!made.isRestricted()) {
                assertThat(length).isLessThanOrEqualTo(radius * (1 + 1e-12));
            }
            return p;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactToTheToleranceOfItsSolver(long seed) {
        Model model = new Model(seed, 1);
        double[] p = model.assertConsistent(ExactRegion::new);
        double least = model.minimum();
        assertThat(model.at(p)).isLessThanOrEqualTo(0.8 * least + 1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSolverIsAsExactAsItIsAskedToBe(long seed) {
        Model model = new Model(seed, 1);
        int n = model.gradient.length;
        double[] entries = new double[n * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(model.hessian[i], 0, entries, i * n, n);
        }
        ExactRegion.Dense matrix = new ExactRegion.Dense(n, entries);
        matrix.changed();
        double[] p = new double[n];
        new MoreSorensen(1e-10, 1e-10).solve(matrix, model.gradient, model.radius, p);
        double least = model.minimum();
        assertThat(model.at(p)).isCloseTo(least, within(1e-7 * (1 + Math.abs(least))));
        assertThat(Math.sqrt(Dense.dot(p, p))).isLessThanOrEqualTo(model.radius * (1 + 1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void krylovSpacesMeetTheConditionsOfAMinimumToTheirTolerance(long seed) {
        Model model = new Model(seed, 1);
        double[] p = model.assertConsistent(KrylovRegion::new);
        double[] rest = Dense.plus(Dense.times(model.hessian, p), 1, model.gradient);
        double lambda = Math.max(0, -Dense.dot(p, rest) / Dense.dot(p, p));
        double[] residual = Dense.plus(rest, lambda, p);
        double size = Math.sqrt(Dense.dot(model.gradient, model.gradient));
        assertThat(Math.sqrt(Dense.dot(residual, residual))).isLessThanOrEqualTo(0.5 * size);
    }

    static Stream<Long> easySeeds() {
        return seeds().filter(seed -> seed % 3 != 1);
    }

    @ParameterizedTest
    @MethodSource("easySeeds")
    void nearTheEndTheyFindTheMinimum(long seed) {
        // The tolerance falls with the length of the gradient.
        Model model = new Model(seed, 1e-14);
        double[] p = model.assertConsistent(KrylovRegion::new);
        double least = model.minimum();
        assertThat(model.at(p)).isCloseTo(least, within(1e-5 * Math.abs(least)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void conjugateGradientsGoAtLeastHalfwayWhereTheModelIsConvex(long seed) {
        Model model = new Model(3 * seed, 1e-14);
        double[] p = model.assertConsistent(SteihaugRegion::new);
        // Yuan (Math. Programming 87, 2000).
        assertThat(model.at(p)).isLessThanOrEqualTo(0.49 * model.minimum());
    }

    @Test
    void wholeKrylovSpacesHoldTheHardCase() {
        double[][] hessian = {{-2, 0, 0}, {0, 1, 0}, {0, 0, 3}};
        double[] gradient = {0, 1e-6, 2e-6};
        double[] p = new double[3];
        KrylovRegion region =
                new KrylovRegion(SmoothProblem.quadratic(hessian, gradient).oracle());
        region.begin(new double[3], gradient);
        double promise = region.solve(2, p);
        assertThat(Math.abs(p[0])).isCloseTo(2, within(1e-9));
        assertThat(promise).isCloseTo(4, within(1e-6));
        assertThat(region.isRestricted()).isTrue();
    }

    @Test
    void aShorterRadiusCostsNoMoreProducts() {
        Model model = new Model(5, 1);
        Oracle oracle = SmoothProblem.quadratic(model.hessian, model.gradient).oracle();
        KrylovRegion region = new KrylovRegion(oracle);
        double[] p = new double[model.gradient.length];
        region.begin(new double[p.length], model.gradient);
        region.solve(10, p);
        int products = oracle.products();
        region.solve(1e-3, p);
        assertThat(oracle.products()).isEqualTo(products);
        assertThat(Math.sqrt(Dense.dot(p, p))).isCloseTo(1e-3, within(1e-10));
    }
}
