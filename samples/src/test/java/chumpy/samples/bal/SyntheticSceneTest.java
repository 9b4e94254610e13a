package chumpy.samples.bal;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.optimize.LeastSquaresResult;
import chumpy.optimize.LinearSolverKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticSceneTest {
    @ParameterizedTest
    @CsvSource({"3, 30, 1", "4, 100, 2", "12, 300, 3", "40, 50, 4"})
    void everyPointIsInFrontOfThreeCamerasAndTheNoiseIsWhatWasAskedFor(int cameras, int points, long seed) {
        SyntheticScene scene = SceneBuilder.build(options(cameras, points, seed));
        BalProblem problem = scene.problem();
        Poses poses = Poses.of(scene.trueCameras());
        int[] seen = new int[points];
        for (int i = 0; i < problem.observations(); i++) {
            int c = problem.cameraIndex()[i];
            int p = problem.pointIndex()[i];
            seen[p]++;
            double ahead = IntStream.range(0, 3)
                    .mapToDouble(a ->
                            poses.directions()[3 * c + a] * (scene.truePoints().get(p, a) - poses.centres()[3 * c + a]))
                    .sum();
            assertThat(ahead).as("observation %d", i).isGreaterThan(5);
        }
        assertThat(IntStream.of(seen).min().orElseThrow()).isGreaterThanOrEqualTo(3);
        Ch residuals = BalForm.PRIMITIVE.residuals(array(scene.trueCameras()), array(scene.truePoints()), problem);
        double rms = PixelErrors.of(residuals.r()).rms();
        assertThat(rms).isCloseTo(scene.noise(), within(4 * scene.noise() / Math.sqrt(4.0 * problem.observations())));
    }

    @Test
    void theSameSeedGivesTheSameScene() {
        SyntheticScene one = SceneBuilder.build(options(5, 50, 7));
        SyntheticScene same = SceneBuilder.build(options(5, 50, 7));
        SyntheticScene other = SceneBuilder.build(options(5, 50, 8));
        assertThat(same.problem().observed()).containsExactly(one.problem().observed());
        assertThat(same.problem().cameras()).isEqualTo(one.problem().cameras());
        assertThat(other.truePoints()).isNotEqualTo(one.truePoints());
    }

    @ParameterizedTest
    @EnumSource(BalForm.class)
    void theTruthIsRecoveredWithoutNoise(BalForm form) {
        SyntheticOptions options = options(6, 120, 9);
        options.noise = 0;
        SyntheticScene scene = SceneBuilder.build(options);
        Ch cameras = array(scene.problem().cameras());
        Ch points = array(scene.problem().points());
        Ch residuals = form.residuals(cameras, points, scene.problem());
        LeastSquaresResult result = Chumpy.minimize(residuals)
                .over(cameras, points)
                .using(BalMethod.LEVENBERG_MARQUARDT.with(LinearSolverKind.AUTOMATIC, 1e-14, 200))
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(PixelErrors.of(residuals.r()).rms()).isLessThan(1e-6);
        TruthDistance distance = TruthDistance.of(cameras.r(), points.r(), scene);
        assertThat(distance.points()).isLessThan(1e-5);
        assertThat(distance.centres()).isLessThan(1e-4);
        assertThat(distance.rotations()).isLessThan(1e-4);
        assertThat(distance.focalLengths()).isLessThan(1e-5);
    }

    @Test
    void distanceFromTheTruthDoesNotSeeTheGauge() {
        SyntheticScene scene = SceneBuilder.build(options(4, 40, 10));
        double[] turn = Rotations.of(new double[] {0.4, -1, 0.7, 0, 0, 0, 0, 0, 0}).matrices;
        Similarity similarity = new Similarity(2.5, turn, new double[] {1, -2, 3});
        double[] moved = similarity.apply(scene.truePoints().toArray());
        double[] centres = similarity.apply(Poses.of(scene.trueCameras()).centres());
        double[] rows = scene.trueCameras().toArray();
        double[] rotations = Poses.of(scene.trueCameras()).rotations();
        for (int i = 0; i < 4; i++) {
            double[] turned = new double[9];
            for (int k = 0; k < 9; k++) {
                for (int j = 0; j < 3; j++) {
                    turned[k] += rotations[9 * i + k / 3 * 3 + j] * turn[3 * (k % 3) + j]; // R Q'
                }
            }
            System.arraycopy(RotationVector.of(turned), 0, rows, 9 * i, 3);
            for (int a = 0; a < 3; a++) {
                rows[9 * i + 3 + a] = -(turned[3 * a] * centres[3 * i]
                        + turned[3 * a + 1] * centres[3 * i + 1]
                        + turned[3 * a + 2] * centres[3 * i + 2]);
            }
        }
        TruthDistance distance = TruthDistance.of(
                chumpy.NdArray.of(rows, new int[] {4, 9}), chumpy.NdArray.of(moved, new int[] {40, 3}), scene);
        assertThat(distance.points()).isLessThan(1e-12);
        assertThat(distance.centres()).isLessThan(1e-11);
        assertThat(distance.rotations()).isLessThan(1e-10);
        assertThat(distance.focalLengths()).isZero();
    }

    private static SyntheticOptions options(int cameras, int points, long seed) {
        SyntheticOptions options = new SyntheticOptions();
        options.cameras = cameras;
        options.points = points;
        options.seed = seed;
        return options;
    }
}
