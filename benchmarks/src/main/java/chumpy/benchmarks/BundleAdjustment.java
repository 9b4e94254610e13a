package chumpy.benchmarks;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Index;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.graph.Engine;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The reprojection errors of a bundle adjustment problem of the size of BAL's dubrovnik-16 with made-up numbers, and
 * their Jacobians with respect to all cameras and points after both have changed: written with array functions, as a
 * primitive, and by hand on one thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BundleAdjustment {
    private static final int CAMERAS = 16;
    private static final int POINTS = 22_106;
    private static final int OBSERVATIONS = 83_718;

    private final int[] cameraIndex = new int[OBSERVATIONS];
    private final int[] pointIndex = new int[OBSERVATIONS];
    private final double[] cameraNumbers = new double[CAMERAS * Projection.CAMERA];
    private final double[] pointNumbers = new double[POINTS * 3];
    private final Projection projection = new Projection(OBSERVATIONS);
    private Ch cameras = Chumpy.zeros(CAMERAS, Projection.CAMERA);
    private Ch points = Chumpy.zeros(POINTS, 3);
    private Ch composed = cameras;
    private Ch primitive = cameras;

    /** Makes numbers up. */
    @Setup
    public void build() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < OBSERVATIONS; i++) {
            cameraIndex[i] = random.nextInt(CAMERAS);
            pointIndex[i] = (int) ((long) i * POINTS / OBSERVATIONS);
        }
        for (int c = 0; c < CAMERAS; c++) {
            double[] camera = {0, 0, 0, 0, 0, -10, 800, -0.1, 0.01};
            for (int j = 0; j < camera.length; j++) {
                double spread = j < 6 ? 0.3 : 0;
                cameraNumbers[c * camera.length + j] = camera[j] + spread * random.nextDouble(-1, 1);
            }
        }
        for (int i = 0; i < pointNumbers.length; i++) {
            pointNumbers[i] = random.nextDouble(-2, 2);
        }
        change();
        composed = composed();
        primitive = ChBundleAdjustment_Errors.of(cameras, points, cameraIndex, pointIndex, projection);
    }

    private void change() {
        cameraNumbers[0] += 1e-9;
        pointNumbers[0] += 1e-9;
        cameras.set(NdArray.of(cameraNumbers, new int[] {CAMERAS, Projection.CAMERA}));
        points.set(NdArray.of(pointNumbers, new int[] {POINTS, 3}));
    }

    private Ch composed() {
        Index seen = Index.list(cameraIndex);
        Ch rotation = cameras.get(":, 0:3");
        Ch angle = Chumpy.sqrt(rotation.multiply(rotation).sum(1)).get(":, None");
        Ch axis = rotation.divide(angle).get(seen);
        Ch sine = Chumpy.sin(angle).get(seen);
        Ch cosine = Chumpy.cos(angle).get(seen);
        Ch x = points.get(Index.list(pointIndex));
        Ch across = cross(axis, x);
        Ch along = axis.multiply(x).sum(1).get(":, None");
        Ch turned = x.multiply(cosine)
                .add(across.multiply(sine))
                .add(axis.multiply(along.multiply(cosine.negative().add(1))));
        Ch camera = cameras.get(seen);
        Ch p = turned.add(camera.get(":, 3:6"));
        Ch projected = p.get(":, :2").divide(p.get(":, 2:")).negative();
        Ch square = projected.multiply(projected).sum(1).get(":, None");
        Ch distortion = square.multiply(camera.get(":, 8:"))
                .add(camera.get(":, 7:8"))
                .multiply(square)
                .add(1);
        return distortion.multiply(camera.get(":, 6:7")).multiply(projected);
    }

    private static Ch cross(Ch a, Ch b) {
        Index all = Index.all();
        Index next = Index.list(1, 2, 0);
        Index last = Index.list(2, 0, 1);
        return a.get(all, next)
                .multiply(b.get(all, last))
                .subtract(a.get(all, last).multiply(b.get(all, next)));
    }

    /** The errors as a primitive: its derivatives are the blocks that the projection has written. */
    @chumpy.annotations.Primitive
    abstract static class Errors extends Ch {
        /**
         * The cameras.
         *
         * @return nine numbers each
         */
        @chumpy.annotations.DTerm
        public abstract Ch cameras();

        /**
         * The points.
         *
         * @return three numbers each
         */
        @chumpy.annotations.DTerm
        public abstract Ch points();

        /**
         * Who sees.
         *
         * @return a camera for each observation
         */
        @chumpy.annotations.Term
        public abstract int[] cameraIndex();

        /**
         * What is seen.
         *
         * @return a point for each observation
         */
        @chumpy.annotations.Term
        public abstract int[] pointIndex();

        /**
         * What computes it all.
         *
         * @return errors and blocks
         */
        @chumpy.annotations.Term
        public abstract Projection projection();

        @Override
        protected NdArray computeR() {
            projection().run(cameras().r().toArray(), points().r().toArray(), cameraIndex(), pointIndex());
            return NdArray.of(projection().errors, new int[] {cameraIndex().length, 2});
        }

        @chumpy.annotations.DrWrt("cameras")
        Jacobian drCameras() {
            return Jacobian.rowBlocks(
                    2,
                    Projection.CAMERA,
                    cameraIndex(),
                    projection().cameraBlocks,
                    cameras().size());
        }

        @chumpy.annotations.DrWrt("points")
        Jacobian drPoints() {
            return Jacobian.rowBlocks(2, 3, pointIndex(), projection().pointBlocks, points().size());
        }
    }

    /**
     * The composed errors alone.
     *
     * @return the value
     */
    @Benchmark
    public NdArray composedValue() {
        change();
        return Engine.value(composed);
    }

    /**
     * The composed errors and both Jacobians, as an optimiser asks for them.
     *
     * @return the Jacobians
     */
    @Benchmark
    public List<Jacobian> composedJacobians() {
        change();
        return Engine.jacobians(composed, List.of(cameras, points));
    }

    /**
     * The composed errors and both Jacobians, one after the other.
     *
     * @param blackhole takes the Jacobians
     */
    @Benchmark
    public void composedOneByOne(Blackhole blackhole) {
        change();
        blackhole.consume(Engine.jacobian(composed, cameras));
        blackhole.consume(Engine.jacobian(composed, points));
    }

    /**
     * The primitive's errors and both Jacobians.
     *
     * @return the Jacobians
     */
    @Benchmark
    public List<Jacobian> primitiveJacobians() {
        change();
        return Engine.jacobians(primitive, List.of(cameras, points));
    }

    /**
     * What the primitive computes, without an expression.
     *
     * @return errors and blocks
     */
    @Benchmark
    public Projection byHand() {
        cameraNumbers[0] += 1e-9;
        projection.run(cameraNumbers, pointNumbers, cameraIndex, pointIndex);
        return projection;
    }
}
