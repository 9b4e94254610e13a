package chumpy.io;

import chumpy.NdArray;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes arrays: large ones as files of their own, small ones one behind the other in a common file. */
final class ArrayWriter {
    private final ZipWriter zip;

    /** For each array its place among the small ones, or the negative number of its file, from -1. */
    private final IdentityHashMap<NdArray, Integer> places = new IdentityHashMap<>();

    private double[] small = new double[64];
    private int size;
    private int files;

    ArrayWriter(ZipWriter zip) {
        this.zip = zip;
    }

    /** Writes an array that is referred to later. */
    void add(NdArray a) throws IOException {
        if (places.containsKey(a)) {
            return;
        }
        int n = a.size();
        if (n > Layout.SMALL || size > Integer.MAX_VALUE / 2) {
            files++;
            places.put(a, -files);
            zip.array(file(files), a);
            return;
        }
        if (size + n > small.length) {
            small = Arrays.copyOf(small, 2 * small.length);
        }
        for (int i = 0; i < n; i++) {
            small[size + i] = a.flat(i);
        }
        places.put(a, size);
        size += n;
    }

    /** Writes what arrays are in the value of a term. */
    void addFrom(@Nullable Object value) throws IOException {
        if (value instanceof NdArray a) {
            add(a);
        } else if (value instanceof Object[] values) {
            for (Object inner : values) {
                addFrom(inner);
            }
        }
    }

    private static String file(int number) {
        return Layout.ARRAYS + number + NpzVisitor.SUFFIX;
    }

    /** Writes the small ones. */
    void finish() throws IOException {
        zip.array(Layout.NUMBERS, NdArray.adopt(Arrays.copyOf(small, size), size));
    }

    /** Writes where an array is. */
    void reference(NdArray a, JsonWriter json) throws IOException {
        int place = Objects.requireNonNull(places.get(a));
        json.beginObject();
        if (place < 0) {
            json.name("file").value(file(-place));
        } else {
            json.name("at").value(place);
            json.name("shape").beginArray();
            for (int length : a.shape()) {
                json.value(length);
            }
            json.endArray();
        }
        json.endObject();
    }
}
