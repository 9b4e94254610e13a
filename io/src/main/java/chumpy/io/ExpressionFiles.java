package chumpy.io;

import static chumpy.array.Arguments.given;

import chumpy.Ch;
import chumpy.TermException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Saves expressions with all that is in them, and makes them again: nodes, arrays, labels; what was shared is shared again,
 * leaves are leaves and constants are constants.
 *
 * <p>A file is a zip file: {@code graph.json} with a line of terms for each node, inputs first, and the arrays as {@code .npy}
 * files. A node is saved as the kind it is of and the values of its terms, never as the class it happens to be, so that
 * files outlive changes of classes. Terms may be nodes and lists of them, numbers, truth values, characters, strings,
 * enums, {@code NdArray}, and Java arrays of these. Anything else, the functions of {@code primitive(...)} above all, cannot be
 * saved. What the library works out from shapes, such as which entries an index takes, is saved for the shapes at hand;
 * leaves under it keep their shapes after loading.
 *
 * <p>Files are not trusted: a kind is made only if the annotation processor registered its class when that was compiled, by
 * a resource on the class path, and anything amiss ends in a {@link FileFormatException}. Reading takes at most half of
 * the memory that the JVM may use. Streams that are handed in stay open.
 */
public final class ExpressionFiles {
    /** What an expression is called that is saved alone. */
    private static final String ALONE = "expression";

    private ExpressionFiles() {}

    /**
     * Saves an expression. A file of that name is replaced.
     *
     * @param path the file
     * @param expression any node
     * @throws IOException if the file cannot be written
     * @throws TermException if a term cannot be saved; no file is touched then
     */
    public static void save(Path path, Ch expression) throws IOException {
        save(path, Map.of(ALONE, given("save", "expression", expression)));
    }

    /**
     * Saves several expressions, which may share nodes. A file of that name is replaced.
     *
     * @param path the file
     * @param expressions nodes by name: results, and whatever is to be found again by name, such as the leaves to fit
     * @throws IOException if the file cannot be written
     * @throws TermException if a term cannot be saved; no file is touched then
     */
    public static void save(Path path, Map<String, ? extends Ch> expressions) throws IOException {
        given("save", "path", path);
        GraphWriter graph = graph(expressions);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            graph.write(out);
        }
    }

    /**
     * Saves several expressions, which may share nodes.
     *
     * @param out receives the file; stays open
     * @param expressions nodes by name
     * @throws IOException if the stream cannot be written
     * @throws TermException if a term cannot be saved; nothing is written then
     */
    public static void save(OutputStream out, Map<String, ? extends Ch> expressions) throws IOException {
        given("save", "out", out);
        graph(expressions).write(out);
    }

    private static GraphWriter graph(Map<String, ? extends Ch> expressions) {
        Map<String, Ch> roots = new LinkedHashMap<>();
        given("save", "expressions", expressions).forEach((name, root) -> {
            given("save", "the name of an expression", name);
            roots.put(name, given("save", "expressions[" + name + "]", root));
        });
        return new GraphWriter(roots);
    }

    /**
     * Loads the one expression of a file.
     *
     * @param path the file
     * @return a new expression
     * @throws IOException if the file cannot be read
     * @throws FileFormatException if it is damaged, holds several expressions, or has a kind of node that is not registered
     */
    public static Ch load(Path path) throws IOException {
        Map<String, Ch> expressions = loadAll(path);
        if (expressions.size() != 1) {
            throw new FileFormatException(
                    path + ": holds " + expressions.size() + " expressions; ask loadAll for them");
        }
        return expressions.values().iterator().next();
    }

    /**
     * Loads the expressions of a file.
     *
     * @param path the file
     * @return new expressions by name, in the order in which they were saved; unmodifiable
     * @throws IOException if the file cannot be read
     * @throws FileFormatException if it is damaged, or has a kind of node that is not registered
     */
    public static Map<String, Ch> loadAll(Path path) throws IOException {
        GraphReader graph = reader(given("load", "path", path).toString());
        ZipReader.read(path, graph);
        return graph.roots();
    }

    /**
     * Loads the expressions of a stream.
     *
     * @param in what {@link #save(OutputStream, Map)} wrote; stays open
     * @return new expressions by name, in the order in which they were saved; unmodifiable
     * @throws IOException if the stream cannot be read
     * @throws FileFormatException if it is damaged, or has a kind of node that is not registered
     */
    public static Map<String, Ch> loadAll(InputStream in) throws IOException {
        GraphReader graph = reader("load");
        ZipReader.read("load", given("load", "in", in), graph);
        return graph.roots();
    }

    private static GraphReader reader(String file) {
        return new GraphReader(file, new Budget(file, Budget.ofThisMachine()));
    }
}
