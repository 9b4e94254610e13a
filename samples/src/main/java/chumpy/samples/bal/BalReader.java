package chumpy.samples.bal;

import chumpy.NdArray;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads files of the collection Bundle Adjustment in the Large, compressed by gzip or not, which is seen from how they
 * begin: the numbers of cameras, points and observations; for each observation camera, point, x and y; the cameras,
 * nine numbers each; the points, three numbers each. Blanks and line ends all count as the same.
 *
 * @see <a href="https://grail.cs.washington.edu/projects/bal/">Bundle adjustment in the large</a>
 */
final class BalReader {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x8b1f;
    /** What is made before anything of it was read; what a file only claims to hold takes no more room than this. */
    private static final int FIRST = 1 << 16;

    private static final int MOST = Integer.MAX_VALUE - 8;

    private final NumberScanner scanner;

    private BalReader(NumberScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the problem
     * @throws BalException if it is not there or not of this layout, with the line at fault
     */
    static BalProblem read(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new BalException(name, 0, "is a directory; expected a file");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            throw new BalException(name, 0, "no such file");
        } catch (AccessDeniedException e) {
            throw new BalException(name, 0, "may not be read");
        } catch (IOException e) {
            throw new BalException(name, 0, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param name of the file, for messages
     * @param in a stream that can be marked
     * @return the problem
     * @throws IOException if the first bytes cannot be read
     */
    static BalProblem read(String name, InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() | in.read() << 8;
        in.reset();
        if (magic != GZIP) {
            return new BalReader(new NumberScanner(name, in)).problem(name);
        }
        try (InputStream unpacked = new GZIPInputStream(in, BUFFER)) {
            return new BalReader(new NumberScanner(name, unpacked)).problem(name);
        } catch (ZipException | EOFException e) {
            throw new BalException(name, 0, "begins like a compressed file but is none");
        }
    }

    private BalProblem problem(String name) {
        int cameras = count("the number of cameras", Camera.SIZE);
        int points = count("the number of points", 3);
        int observations = count("the number of observations", 2);
        int[] cameraIndex = new int[Math.min(observations, FIRST)];
        int[] pointIndex = new int[cameraIndex.length];
        double[] observed = new double[2 * cameraIndex.length];
        for (int i = 0; i < observations; i++) {
            if (i == cameraIndex.length) {
                int longer = (int) Math.min(observations, 2L * i);
                cameraIndex = Arrays.copyOf(cameraIndex, longer);
                pointIndex = Arrays.copyOf(pointIndex, longer);
                observed = Arrays.copyOf(observed, 2 * longer);
            }
            cameraIndex[i] = index("the camera of observation", i, cameras, "cameras");
            pointIndex[i] = index("the point of observation", i, points, "points");
            observed[2 * i] = scanner.number("the x of observation", i);
            observed[2 * i + 1] = scanner.number("the y of observation", i);
        }
        NdArray cameraRows = rows("a number of camera", cameras, Camera.SIZE);
        NdArray pointRows = rows("a number of point", points, 3);
        scanner.end();
        return new BalProblem(title(name), cameraRows, pointRows, cameraIndex, pointIndex, observed);
    }

    /** The name of a file without folders and endings. */
    private static String title(String name) {
        String last = name.substring(name.lastIndexOf(File.separatorChar) + 1);
        return last.replaceAll("(?i)(\\.(gz|txt|bal))+$", "");
    }

    private int count(String what, int width) {
        int count = scanner.whole(what, -1);
        if (count == 0) {
            throw scanner.fault(what + " is 0; expected at least 1");
        }
        if (count > MOST / width) {
            throw scanner.fault(what + ", " + count + ", is more than fits into memory");
        }
        return count;
    }

    private int index(String what, int observation, int bound, String things) {
        int index = scanner.whole(what, observation);
        if (index >= bound) {
            throw scanner.fault(what + " " + observation + " is " + index + ", but there are only " + bound + " "
                    + things + ", counted from 0");
        }
        return index;
    }

    private NdArray rows(String what, int count, int width) {
        int size = count * width;
        double[] values = new double[Math.min(size, FIRST)];
        for (int i = 0; i < size; i++) {
            if (i == values.length) {
                values = Arrays.copyOf(values, (int) Math.min(size, 2L * i));
            }
            values[i] = scanner.number(what, i / width);
        }
        return NdArray.adopt(values, count, width);
    }
}
