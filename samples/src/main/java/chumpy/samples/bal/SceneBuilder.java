package chumpy.samples.bal;

import chumpy.NdArray;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Builds synthetic scenes: a box, such as a house, with points on its walls and roof, and cameras on an arc around it
 * that look at it from outside. A camera sees the points on the sides that are turned to it.
 */
final class SceneBuilder {
    private static final double[] HALF = {6, 4, 3};
    /** The sides of the box, as axis and sign; nothing is seen of the floor. */
    private static final int[][] SIDES = {{0, 1}, {0, -1}, {1, 1}, {1, -1}, {2, 1}};
    /** Walls are not quite flat: from flat walls alone much about cameras cannot be told. */
    private static final double RELIEF = 0.3;

    private static final double[] IMAGE = {800, 600};
    /** No camera is further from its neighbour than this; few cameras stand on a part of the circle only. */
    private static final double SPACING = Math.toRadians(20);
    /** The least cosine between a side's normal and a ray under which the side is seen. */
    private static final double GRAZING = 0.1;

    private static final int TRIES = 1000;

    private final SyntheticOptions options;
    private final RandomGenerator random;
    private final double[] cameras;
    private final double[] points;
    /** For each point the cameras that see it. */
    private final int[][] seenBy;

    private SceneBuilder(SyntheticOptions options) {
        this.options = options;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(options.seed);
        this.cameras = new double[options.cameras * Camera.SIZE];
        this.points = new double[options.points * 3];
        this.seenBy = new int[options.points][];
    }

    /**
     * Builds a scene.
     *
     * @param options without fault
     */
    static SyntheticScene build(SyntheticOptions options) {
        return new SceneBuilder(options).scene();
    }

    private SyntheticScene scene() {
        for (int i = 0; i < options.cameras; i++) {
            placeCamera(i);
        }
        NdArray trueCameras = NdArray.of(cameras, new int[] {options.cameras, Camera.SIZE});
        placePoints(Poses.of(trueCameras));
        NdArray truePoints = NdArray.of(points, new int[] {options.points, 3});
        int n = Arrays.stream(seenBy).mapToInt(s -> s.length).sum();
        int[] cameraIndex = new int[n];
        int[] pointIndex = new int[n];
        int at = 0;
        for (int p = 0; p < options.points; p++) {
            for (int c : seenBy[p]) {
                cameraIndex[at] = c;
                pointIndex[at++] = p;
            }
        }
        double[] observed = new Projections(
                        cameraIndex, pointIndex, new double[2 * n], cameras, points, Rotations.of(cameras))
                .residuals();
        for (int i = 0; i < observed.length; i++) {
            observed[i] += options.noise * random.nextGaussian();
        }
        BalProblem problem = new BalProblem(
                "synthetic-" + options.cameras + "-" + options.points + "-seed-" + options.seed,
                startCameras(),
                startPoints(),
                cameraIndex,
                pointIndex,
                observed);
        return new SyntheticScene(problem, trueCameras, truePoints, options.noise);
    }

    private void placeCamera(int i) {
        double spacing = Math.min(SPACING, 2 * Math.PI / options.cameras);
        double angle = spacing * (i + random.nextDouble(-0.3, 0.3));
        double distance = random.nextDouble(18, 26);
        double[] centre = {distance * Math.cos(angle), distance * Math.sin(angle), random.nextDouble(2, 12)};
        double[] back = new double[3];
        for (int a = 0; a < 3; a++) {
            back[a] = centre[a] - random.nextDouble(-2, 2);
        }
        double[] z = unit(back);
        double roll = random.nextDouble(-0.1, 0.1);
        double[] x = unit(cross(new double[] {roll * z[1], -roll * z[0], 1}, z));
        double[] y = cross(z, x);
        double[] matrix = {x[0], x[1], x[2], y[0], y[1], y[2], z[0], z[1], z[2]};
        System.arraycopy(RotationVector.of(matrix), 0, cameras, i * Camera.SIZE, 3);
        translate(cameras, i, matrix, centre);
        cameras[i * Camera.SIZE + Camera.FOCAL_LENGTH] = random.nextDouble(900, 1100);
        cameras[i * Camera.SIZE + Camera.SECOND_ORDER] = random.nextDouble(-0.1, 0.1);
        cameras[i * Camera.SIZE + Camera.FOURTH_ORDER] = random.nextDouble(-0.02, 0.02);
    }

    /** Sets {@code t = -R c}, so that the camera stands at c. */
    private static void translate(double[] cameras, int i, double[] matrix, double[] centre) {
        for (int a = 0; a < 3; a++) {
            cameras[i * Camera.SIZE + Camera.TRANSLATION + a] =
                    -(matrix[3 * a] * centre[0] + matrix[3 * a + 1] * centre[1] + matrix[3 * a + 2] * centre[2]);
        }
    }

    private void placePoints(Poses poses) {
        int[] seers = new int[options.cameras];
        for (int p = 0; p < options.points; p++) {
            int count = 0;
            for (int tries = 0; tries < TRIES && count < 3; tries++) {
                int[] side = side();
                for (int a = 0; a < 3; a++) {
                    double across = random.nextDouble(-1, 1) * HALF[a];
                    double out = side[1] * (HALF[a] + random.nextDouble(0, RELIEF));
                    points[3 * p + a] = a == side[0] ? out : across;
                }
                count = seers(p, side, poses, seers);
            }
            seenBy[p] = Arrays.copyOf(seers, count);
        }
    }

    /** A side, as often as its area demands. */
    private int[] side() {
        double volume = HALF[0] * HALF[1] * HALF[2];
        double total =
                Arrays.stream(SIDES).mapToDouble(s -> volume / HALF[s[0]]).sum();
        double place = random.nextDouble(0, total);
        int i = 0;
        while (i < SIDES.length - 1 && place >= volume / HALF[SIDES[i][0]]) {
            place -= volume / HALF[SIDES[i][0]];
            i++;
        }
        return SIDES[i];
    }

    private int seers(int p, int[] side, Poses poses, int[] seers) {
        int count = 0;
        for (int c = 0; c < options.cameras; c++) {
            double[] ray = new double[3];
            for (int a = 0; a < 3; a++) {
                ray[a] = points[3 * p + a] - poses.centres()[3 * c + a];
            }
            if (-side[1] * ray[side[0]] > GRAZING * Math.sqrt(dot(ray, ray)) && inImage(c, ray, poses.rotations())) {
                seers[count++] = c;
            }
        }
        return count;
    }

    private boolean inImage(int camera, double[] ray, double[] rotations) {
        double[] seen = new double[3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                seen[a] += rotations[camera * Rotations.SIZE + 3 * a + b] * ray[b];
            }
        }
        double focal = cameras[camera * Camera.SIZE + Camera.FOCAL_LENGTH];
        return seen[2] < 0
                && Math.abs(focal * seen[0] / seen[2]) < IMAGE[0]
                && Math.abs(focal * seen[1] / seen[2]) < IMAGE[1];
    }

    private NdArray startCameras() {
        Poses poses = Poses.of(NdArray.of(cameras, new int[] {options.cameras, Camera.SIZE}));
        double[] start = cameras.clone();
        for (int i = 0; i < options.cameras; i++) {
            int at = i * Camera.SIZE;
            double[] centre = Arrays.copyOfRange(poses.centres(), 3 * i, 3 * i + 3);
            for (int a = 0; a < 3; a++) {
                start[at + Camera.ROTATION + a] += options.rotationSigma * random.nextGaussian();
                centre[a] += options.translationSigma * random.nextGaussian();
            }
            double[] matrix = Rotations.of(Arrays.copyOfRange(start, at, at + Camera.SIZE)).matrices;
            translate(start, i, matrix, centre);
            start[at + Camera.FOCAL_LENGTH] *= 1 + options.focalSigma * random.nextGaussian();
            start[at + Camera.SECOND_ORDER] = 0;
            start[at + Camera.FOURTH_ORDER] = 0;
        }
        return NdArray.adopt(start, options.cameras, Camera.SIZE);
    }

    private NdArray startPoints() {
        double[] start = points.clone();
        for (int i = 0; i < start.length; i++) {
            start[i] += options.pointSigma * random.nextGaussian();
        }
        return NdArray.adopt(start, options.points, 3);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double[] unit(double[] v) {
        double length = Math.sqrt(dot(v, v));
        return new double[] {v[0] / length, v[1] / length, v[2] / length};
    }
}
