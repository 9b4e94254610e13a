package chumpy.io;

import static chumpy.array.Arguments.given;

import chumpy.NdArray;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * NumPy's files. {@code .npy} files hold one array, {@code .npz} files are zip files of them.
 *
 * <p>Arrays of booleans, integers and floats of at most 8 bytes are read, in either byte order, with the first or the last
 * axis running fastest, of the versions 1 to 3 of the format; their entries become {@code double}. Written are 8-byte
 * floats, little-endian, the last axis running fastest. Strings, records, complex numbers and pickled objects have no
 * counterpart here.
 *
 * <p>Files are not trusted: whatever is in them, nothing but a {@link FileFormatException} comes of it, and nothing in them is
 * executed. Reading takes at most half of the memory that the JVM may use. Streams that are handed in stay open.
 */
public final class NumpyFiles {
    private NumpyFiles() {}

    /**
     * Reads a {@code .npy} file: NumPy's {@code load}.
     *
     * @param path the file
     * @return its array
     * @throws IOException if the file cannot be read
     * @throws FileFormatException if it is damaged or holds what cannot be an array here
     */
    public static NdArray load(Path path) throws IOException {
        given("load", "path", path);
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in);
        }
    }

    /**
     * Reads an array from where a stream stands, and nothing behind it.
     *
     * @param in holds a {@code .npy} file; stays open
     * @return its array
     * @throws IOException if the stream cannot be read
     * @throws FileFormatException if it is damaged or holds what cannot be an array here
     */
    public static NdArray load(InputStream in) throws IOException {
        return read("load", given("load", "in", in));
    }

    private static NdArray read(String file, InputStream in) throws IOException {
        return new NpyReader(file, in, budget(file)).read();
    }

    private static Budget budget(String file) {
        return new Budget(file, Budget.ofThisMachine());
    }

    /**
     * Writes a {@code .npy} file: NumPy's {@code save}. A file of that name is replaced.
     *
     * @param path the file; its name is taken as it is
     * @param a the array
     * @throws IOException if the file cannot be written
     */
    public static void save(Path path, NdArray a) throws IOException {
        given("save", "path", path);
        given("save", "a", a);
        try (OutputStream out = Files.newOutputStream(path)) {
            NpyWriter.write(a, out);
        }
    }

    /**
     * Writes an array to a stream.
     *
     * @param out receives a {@code .npy} file; stays open
     * @param a the array
     * @throws IOException if the stream cannot be written
     */
    public static void save(OutputStream out, NdArray a) throws IOException {
        NpyWriter.write(given("save", "a", a), given("save", "out", out));
    }

    /**
     * Reads all arrays of a {@code .npz} file, compressed or not.
     *
     * @param path the file
     * @return arrays by name, in the order of the file; unmodifiable
     * @throws IOException if the file cannot be read
     * @throws FileFormatException if it is damaged or holds what cannot be an array here; the other arrays can still be read
     *     by name
     */
    public static Map<String, NdArray> loadz(Path path) throws IOException {
        return visit(given("loadz", "path", path), null).arrays();
    }

    /**
     * Reads some arrays of a {@code .npz} file, whatever else it holds.
     *
     * @param path the file
     * @param names those of the arrays
     * @return these arrays, in the order of the file; unmodifiable
     * @throws IOException if the file cannot be read
     * @throws FileFormatException if it is damaged, or if one of them is not there or cannot be an array here
     */
    public static Map<String, NdArray> loadz(Path path, Collection<String> names) throws IOException {
        given("loadz", "path", path);
        Set<String> wanted = new LinkedHashSet<>(given("loadz", "names", names));
        Map<String, NdArray> arrays = visit(path, wanted).arrays();
        wanted.removeAll(arrays.keySet());
        if (!wanted.isEmpty()) {
            throw new FileFormatException(
                    path + ": has no array " + wanted.iterator().next());
        }
        return arrays;
    }

    private static NpzVisitor visit(Path path, @Nullable Set<String> wanted) throws IOException {
        String file = path.toString();
        NpzVisitor visitor = new NpzVisitor(file, wanted, budget(file));
        ZipReader.read(path, visitor);
        return visitor;
    }

    /**
     * Reads all arrays of a {@code .npz} file from a stream, up to the directory at its end.
     *
     * @param in holds a {@code .npz} file, written to something that can be sought in; stays open
     * @return arrays by name, in the order of the file; unmodifiable
     * @throws IOException if the stream cannot be read
     * @throws FileFormatException if it is damaged or holds what cannot be an array here
     */
    public static Map<String, NdArray> loadz(InputStream in) throws IOException {
        NpzVisitor visitor = new NpzVisitor("loadz", null, budget("loadz"));
        ZipReader.read("loadz", given("loadz", "in", in), visitor);
        return visitor.arrays();
    }

    /**
     * The names of the arrays in a {@code .npz} file.
     *
     * @param path the file
     * @return the names, in the order of the file
     * @throws IOException if the file cannot be read
     * @throws FileFormatException if it is damaged
     */
    public static List<String> names(Path path) throws IOException {
        return visit(given("names", "path", path), Set.of()).names();
    }

    /**
     * Writes arrays into a {@code .npz} file without compression: NumPy's {@code savez}. A file of that name is replaced.
     *
     * @param path the file; its name is taken as it is
     * @param arrays arrays by name
     * @throws IOException if the file cannot be written
     */
    public static void savez(Path path, Map<String, NdArray> arrays) throws IOException {
        savez("savez", path, arrays, false);
    }

    /**
     * Writes arrays into a stream as a {@code .npz} file without compression.
     *
     * @param out receives the file; stays open
     * @param arrays arrays by name
     * @throws IOException if the stream cannot be written
     */
    public static void savez(OutputStream out, Map<String, NdArray> arrays) throws IOException {
        savez("savez", out, arrays, false);
    }

    /**
     * Writes arrays into a compressed {@code .npz} file: NumPy's {@code savez_compressed}. A file of that name is replaced.
     *
     * @param path the file; its name is taken as it is
     * @param arrays arrays by name
     * @throws IOException if the file cannot be written
     */
    public static void savezCompressed(Path path, Map<String, NdArray> arrays) throws IOException {
        savez("savez_compressed", path, arrays, true);
    }

    /**
     * Writes arrays into a stream as a compressed {@code .npz} file.
     *
     * @param out receives the file; stays open
     * @param arrays arrays by name
     * @throws IOException if the stream cannot be written
     */
    public static void savezCompressed(OutputStream out, Map<String, NdArray> arrays) throws IOException {
        savez("savez_compressed", out, arrays, true);
    }

    private static void savez(String operation, Path path, Map<String, NdArray> arrays, boolean compressed)
            throws IOException {
        given(operation, "path", path);
        Map<String, NdArray> checked = checked(operation, arrays);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            write(out, checked, compressed);
        }
    }

    private static void savez(String operation, OutputStream out, Map<String, NdArray> arrays, boolean compressed)
            throws IOException {
        given(operation, "out", out);
        write(out, checked(operation, arrays), compressed);
    }

    /** Nothing is written, and no file is replaced, before all is known to be there. */
    private static Map<String, NdArray> checked(String operation, Map<String, NdArray> arrays) {
        Map<String, NdArray> checked = new LinkedHashMap<>();
        given(operation, "arrays", arrays).forEach((name, a) -> {
            given(operation, "the name of an array", name);
            checked.put(name, given(operation, "arrays[" + name + "]", a));
        });
        return checked;
    }

    private static void write(OutputStream out, Map<String, NdArray> arrays, boolean compressed) throws IOException {
        ZipWriter zip = new ZipWriter(out, compressed);
        for (Map.Entry<String, NdArray> array : arrays.entrySet()) {
            zip.array(array.getKey() + NpzVisitor.SUFFIX, array.getValue());
        }
        zip.finish();
    }
}
