package chumpy.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What stands before the numbers in a {@code .npy} file: the type of an entry, whether the first axis runs fastest, and
 * the shape. The format is that of NumPy Enhancement Proposal 1, with the later versions 2 and 3.
 *
 * @param type the type of an entry
 * @param fortranOrder whether the first axis runs fastest
 * @param shape lengths along the axes; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NpyHeader(NpyType type, boolean fortranOrder, int[] shape) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

    /** The longest header that is read, as in NumPy. A header of 64 axes has some 800 characters. */
    private static final int LONGEST = 10_000;

    /** The numbers begin at a multiple of it. */
    private static final int ALIGNMENT = 64;

    /** Reads a header off a stream. */
    static NpyHeader read(String file, InputStream in) throws IOException {
        byte[] start = bytes(file, in, MAGIC.length + 2);
        if (!Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new FileFormatException(file + ": is no .npy file; it does not begin as one");
        }
        int version = start[MAGIC.length];
        if (version < 1 || version > 3 || start[MAGIC.length + 1] != 0) {
            throw new FileFormatException(file + ": is of version " + (version & 0xff) + "."
                    + (start[MAGIC.length + 1] & 0xff) + " of the .npy format; 1.0, 2.0 and 3.0 can be read");
        }
        byte[] length = Arrays.copyOf(bytes(file, in, version == 1 ? 2 : 4), 4);
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (size < 0 || size > LONGEST) {
            throw new FileFormatException(file + ": has a header of " + Integer.toUnsignedString(size) + " bytes; "
                    + LONGEST + " are too many");
        }
        Charset charset = version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return HeaderParser.parse(file, new String(bytes(file, in, size), charset));
    }

    private static byte[] bytes(String file, InputStream in, int n) throws IOException {
        byte[] bytes = in.readNBytes(n);
        if (bytes.length < n) {
            throw new FileFormatException(file + ": ends within its header");
        }
        return bytes;
    }

    /** The first bytes of a file of version 1 for an array of a shape, whose last axis runs fastest. */
    static byte[] write(int[] shape) {
        String lengths = Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String text = "{'descr': '<f8', 'fortran_order': False, 'shape': (" + lengths + (shape.length == 1 ? ",)" : ")")
                + ", }";
        int before = MAGIC.length + 4;
        int whole = (before + text.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        String padded = text + " ".repeat(whole - before - text.length() - 1) + "\n";
        return ByteBuffer.allocate(whole)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) 1)
                .put((byte) 0)
                .putShort((short) padded.length())
                .put(padded.getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }
}
