package chumpy.io;

import chumpy.NdArray;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arrays of an expression's file, which stand before the graph that refers to them. */
final class ArrayReader {
    /** What an array takes, more or less, besides its entries. */
    private static final int ARRAY = 100;

    private static final int MOST_AXES = 64;

    private final String file;
    private final Budget budget;
    private final Map<String, NdArray> files = new HashMap<>();
    private double @Nullable [] small;

    ArrayReader(String file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /** Reads an entry, if it is an array. */
    boolean entry(String name, InputStream in) throws IOException {
        boolean common = name.equals(Layout.NUMBERS);
        if (!common && !(name.startsWith(Layout.ARRAYS) && name.endsWith(NpzVisitor.SUFFIX))) {
            return false;
        }
        NdArray a = new NpyReader(file + ": " + name, in, budget).read();
        budget.take(ARRAY);
        if (common) {
            budget.take((long) Double.BYTES * a.size());
            small = a.toArray();
        } else {
            files.put(name, a);
        }
        return true;
    }

    /** Reads where an array is, and gives it. */
    NdArray reference(JsonReader json) throws IOException {
        json.beginObject();
        String how = json.nextName();
        NdArray a;
        if (how.equals("file")) {
            String name = json.nextString();
            a = files.get(name);
            if (a == null) {
                throw new FileFormatException(file + ": has no array " + name + " before the graph");
            }
        } else if (how.equals("at")) {
            a = numbers(json);
        } else {
            throw new FileFormatException(file + ": an array is neither in a file nor at a place, but " + how);
        }
        json.endObject();
        return a;
    }

    private NdArray numbers(JsonReader json) throws IOException {
        int at = json.nextInt();
        if (!json.nextName().equals("shape")) {
            throw new FileFormatException(file + ": a small array has no shape");
        }
        int[] shape = new int[MOST_AXES];
        int axes = 0;
        long size = 1;
        json.beginArray();
        while (json.hasNext()) {
            int length = json.nextInt();
            if (axes == MOST_AXES || length < 0) {
                throw new FileFormatException(file + ": a small array has more than 64 axes or a negative length");
            }
            shape[axes++] = length;
            size = Math.min(size * length, 1L << 31);
        }
        json.endArray();
        double[] from = small;
        if (from == null || at < 0 || at > from.length || size > from.length - at) {
            throw new FileFormatException(file + ": a small array leads out of " + Layout.NUMBERS);
        }
        budget.take(ARRAY + Double.BYTES * size);
        return NdArray.adopt(Arrays.copyOfRange(from, at, at + (int) size), Arrays.copyOf(shape, axes));
    }
}
