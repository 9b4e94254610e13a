package chumpy.io;

import static chumpy.array.Arguments.given;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads model files that Python pickled with chumpy, such as those of body models: a dictionary of arrays, sparse matrices,
 * {@code Ch} objects and plain values, in one of the protocols 2 to 4.
 *
 * <p>What comes of them:
 *
 * <table>
 * <caption>Python and Java</caption>
 * <tr><th>Python</th><th>Java</th></tr>
 * <tr><td>{@code numpy.ndarray} of numbers</td><td>{@link chumpy.NdArray}</td></tr>
 * <tr><td>{@code chumpy.Ch}</td><td>a leaf, {@link chumpy.Ch}</td></tr>
 * <tr><td>{@code Select}, {@code Reshape}, {@code transpose}, {@code swapaxes}, {@code rollaxis} of {@code
 *     chumpy.reordering}</td><td>an expression, {@link chumpy.Ch}</td></tr>
 * <tr><td>{@code scipy.sparse.csc_matrix}</td><td>EJML's {@code DMatrixSparseCSC}</td></tr>
 * <tr><td>{@code str}, {@code bytes}</td><td>{@code String}</td></tr>
 * <tr><td>{@code int}, {@code float}, {@code bool}, {@code None}</td><td>{@code Long}, {@code Double}, {@code Boolean}, null</td></tr>
 * <tr><td>{@code list}, {@code tuple}, {@code set}</td><td>{@code List}</td></tr>
 * <tr><td>{@code dict} with strings for keys</td><td>{@code Map}</td></tr>
 * </table>
 *
 * <p>A pickle is a program. Here it can only name the classes above, none of which is looked up or called; any other name
 * ends the reading. Reading takes at most half of the memory that the JVM may use. Streams that are handed in stay open.
 */
public final class PickleFiles {
    private PickleFiles() {}

    /**
     * Reads a pickled dictionary.
     *
     * @param path the file
     * @return values by name, in the order of the file; unmodifiable
     * @throws IOException if the file cannot be read
     * @throws FileFormatException if it is damaged, or holds anything else than what is said above
     */
    public static Map<String, @Nullable Object> load(Path path) throws IOException {
        given("load", "path", path);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return read(path.toString(), in);
        }
    }

    /**
     * Reads a pickled dictionary from a stream, and nothing behind it.
     *
     * @param in holds the pickle; stays open
     * @return values by name, in the order of the file; unmodifiable
     * @throws IOException if the stream cannot be read
     * @throws FileFormatException if it is damaged, or holds anything else than what is said above
     */
    public static Map<String, @Nullable Object> load(InputStream in) throws IOException {
        return read("load", given("load", "in", in));
    }

    private static Map<String, @Nullable Object> read(String file, InputStream in) throws IOException {
        return read(file, in, new Budget(file, Budget.ofThisMachine()));
    }

    static Map<String, @Nullable Object> read(String file, InputStream in, Budget budget) throws IOException {
        Object pickled = new PickleMachine(file, in, budget, PickleValues.KNOWN).run();
        return new PickleValues(file, budget).dictionary(pickled);
    }
}
