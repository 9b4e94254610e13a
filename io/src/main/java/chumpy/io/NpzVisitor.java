package chumpy.io;

import chumpy.NdArray;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the arrays of a {@code .npz} file. */
final class NpzVisitor implements ZipReader.Visitor {
    /** What NumPy puts behind the name of an array. */
    static final String SUFFIX = ".npy";

    private final String file;
    private final @Nullable Set<String> wanted;
    private final Budget budget;
    private final List<String> names = new ArrayList<>();
    private final Map<String, NdArray> arrays = new LinkedHashMap<>();

    /**
     * Collects arrays.
     *
     * @param file named in exceptions
     * @param wanted names of arrays; null for all, and then nothing else may be there
     * @param budget for all of them together
     */
    NpzVisitor(String file, @Nullable Set<String> wanted, Budget budget) {
        this.file = file;
        this.wanted = wanted;
        this.budget = budget;
    }

    @Override
    public boolean entry(String name, InputStream in) throws IOException {
        if (!name.endsWith(SUFFIX)) {
            if (wanted == null) {
                throw new FileFormatException(
                        file + ": the entry " + name + " is no array; name the arrays that are to be read");
            }
            return false;
        }
        String key = name.substring(0, name.length() - SUFFIX.length());
        names.add(key);
        if (wanted != null && !wanted.contains(key)) {
            return false;
        }
        arrays.put(key, new NpyReader(file + ": " + name, in, budget).read());
        return true;
    }

    /** The names of all arrays, read or not. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** The arrays that were read. */
    Map<String, NdArray> arrays() {
        return Collections.unmodifiableMap(arrays);
    }
}
