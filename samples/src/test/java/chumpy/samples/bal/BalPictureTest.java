package chumpy.samples.bal;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.NdArray;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BalPictureTest {
    private static final int HEAD = 84;
    private static final int SCENE_END = 804;

    @Test
    void showsPointsCamerasAndErrors() {
        SyntheticScene scene = scene();
        BufferedImage image = picture(scene, scene.trueCameras(), scene.truePoints());
        assertThat(blues(image, HEAD, SCENE_END)).as("points").isGreaterThan(500);
        assertThat(reds(image, HEAD, SCENE_END)).as("cameras").isGreaterThan(300);
        assertThat(blues(image, SCENE_END, image.getHeight())).isZero();
        assertThat(reds(image, SCENE_END, image.getHeight()))
                .as("the curve of errors after")
                .isGreaterThan(1000);
    }

    @Test
    void pointsFarOutDoNotShrinkTheScene() {
        SyntheticScene scene = scene();
        double[] points = scene.truePoints().toArray();
        for (int i = 0; i < 6; i++) {
            points[i] *= 1e7;
        }
        BufferedImage image = picture(scene, scene.trueCameras(), NdArray.of(points, new int[] {200, 3}));
        assertThat(blues(image, HEAD, SCENE_END)).isGreaterThan(400);
    }

    @Test
    void drawsWhatHasNoSizeAndManyPoints() {
        SyntheticScene scene = scene();
        NdArray cameras = NdArray.zeros(3, 9);
        picture(scene, cameras, NdArray.zeros(5, 3));
        picture(scene, cameras, NdArray.zeros(1, 3));
        double[] many = new double[3 * 100_000];
        Arrays.setAll(many, i -> Math.sin(i) * (i % 3 + 1));
        assertThat(blues(picture(scene, cameras, NdArray.adopt(many, 100_000, 3)), HEAD, SCENE_END))
                .isGreaterThan(5000);
        PixelErrors none = new PixelErrors(new double[3], 0);
        new BalPicture(scene.problem(), cameras, scene.truePoints(), none, none).image();
        PixelErrors bad = new PixelErrors(new double[] {Double.POSITIVE_INFINITY, Double.NaN}, Double.NaN);
        new BalPicture(scene.problem(), cameras, scene.truePoints(), bad, none).image();
    }

    private static BufferedImage picture(SyntheticScene scene, NdArray cameras, NdArray points) {
        BalProblem problem = scene.problem();
        PixelErrors before = errors(problem, problem.cameras(), problem.points());
        PixelErrors after = errors(problem, scene.trueCameras(), scene.truePoints());
        return new BalPicture(problem, cameras, points, before, after).image();
    }

    private static PixelErrors errors(BalProblem problem, NdArray cameras, NdArray points) {
        return PixelErrors.of(BalForm.PRIMITIVE
                .residuals(array(cameras), array(points), problem)
                .r());
    }

    private static SyntheticScene scene() {
        SyntheticOptions options = new SyntheticOptions();
        options.cameras = 8;
        options.points = 200;
        return SceneBuilder.build(options);
    }

    private static long reds(BufferedImage image, int from, int to) {
        return count(image, from, to, color -> color.getRed() > 180 && color.getBlue() < 120);
    }

    private static long blues(BufferedImage image, int from, int to) {
        return count(image, from, to, color -> color.getBlue() > color.getRed() + 40);
    }

    private static long count(BufferedImage image, int from, int to, Predicate<Color> wanted) {
        long count = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += wanted.test(new Color(image.getRGB(x, y))) ? 1 : 0;
            }
        }
        return count;
    }
}
