package chumpy.io;

import chumpy.NdArray;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes one array as little-endian 8-byte floats, the last axis running fastest. */
final class NpyWriter {
    private static final int CHUNK = 1 << 13;

    private NpyWriter() {}

    /** The number of bytes that {@link #write} writes. */
    static long length(NdArray a) {
        return NpyHeader.write(a.shape()).length + (long) Double.BYTES * a.size();
    }

    /** Writes an array and leaves the stream open. */
    static void write(NdArray a, OutputStream out) throws IOException {
        out.write(NpyHeader.write(a.shape()));
        int size = a.size();
        ByteBuffer bytes =
                ByteBuffer.allocate(Double.BYTES * Math.min(size, CHUNK)).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < size; from += CHUNK) {
            bytes.clear();
            int to = Math.min(size, from + CHUNK);
            for (int i = from; i < to; i++) {
                bytes.putDouble(a.flat(i));
            }
            out.write(bytes.array(), 0, bytes.position());
        }
    }
}
