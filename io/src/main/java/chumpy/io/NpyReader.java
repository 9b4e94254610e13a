package chumpy.io;

import chumpy.NdArray;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads one array off a stream, and nothing behind it. Memory is taken as numbers arrive, not as a header promises. */
final class NpyReader {
    /** Bytes that are decoded at a time. */
    private static final int CHUNK = 1 << 16;

    private final String file;
    private final InputStream in;
    private final Budget budget;

    NpyReader(String file, InputStream in, Budget budget) {
        this.file = file;
        this.in = in;
        this.budget = budget;
    }

    NdArray read() throws IOException {
        return read(NpyHeader.read(file, in));
    }

    /** Reads the entries only. */
    NdArray read(NpyHeader header) throws IOException {
        int size = size(header.shape());
        budget.take((long) Double.BYTES * size);
        double[] data = numbers(header.type(), size);
        return NdArray.adopt(header.fortranOrder() ? rowMajor(data, header.shape()) : data, header.shape());
    }

    private int size(int[] shape) {
        long size = 1;
        for (int n : shape) {
            size = Math.min(size * Math.max(n, 1), 1L << 31);
        }
        if (Arrays.stream(shape).anyMatch(n -> n == 0)) {
            return 0;
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new FileFormatException(file + ": has a shape of more entries than one array can hold");
        }
        return (int) size;
    }

    private double[] numbers(NpyType type, int size) throws IOException {
        byte[] chunk = new byte[CHUNK];
        ByteBuffer bytes = ByteBuffer.wrap(chunk).order(type.order());
        int step = CHUNK / type.size();
        double[] data = new double[Math.min(size, step)];
        int done = 0;
        while (done < size) {
            int n = Math.min(step, size - done);
            int length = n * type.size();
            if (in.readNBytes(chunk, 0, length) < length) {
                throw new FileFormatException(file + ": ends before its " + size + " entries are complete");
            }
            if (done + n > data.length) {
                data = Arrays.copyOf(data, (int) Math.min(size, 2L * data.length));
            }
            type.decode(bytes, data, done, n);
            done += n;
        }
        return data;
    }

    /** The same array with its last axis running fastest instead of its first. */
    private static double[] rowMajor(double[] data, int[] shape) {
        int last = shape.length - 1;
        if (last < 1 || data.length == 0) {
            return data;
        }
        int[] strides = new int[shape.length];
        strides[last] = 1;
        for (int k = last; k > 0; k--) {
            strides[k - 1] = strides[k] * shape[k];
        }
        double[] out = new double[data.length];
        int[] index = new int[shape.length];
        int to = 0;
        for (double entry : data) {
            out[to] = entry;
            for (int k = 0; k <= last; k++) {
                to += strides[k];
                if (++index[k] < shape[k]) {
                    break;
                }
                to -= strides[k] * shape[k];
                index[k] = 0;
            }
        }
        return out;
    }
}
