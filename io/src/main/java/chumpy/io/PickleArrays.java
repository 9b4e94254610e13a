package chumpy.io;

import chumpy.NdArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** NumPy's arrays and scalars in a pickle. */
final class PickleArrays {
    private static final int MOST_AXES = 64;

    private final String file;
    private final Budget budget;

    PickleArrays(String file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /** The entries of an array of objects; null if it is another. */
    @Nullable
    List<?> objects(Pickled.Instance instance) {
        List<@Nullable Object> state = state(instance);
        return state.get(4) instanceof List<?> objects ? objects : null;
    }

    /** An array: the state is a version, the shape, the type, whether the first axis runs fastest, and the bytes. */
    NdArray array(Pickled.Instance instance) {
        List<@Nullable Object> state = state(instance);
        if (!(state.get(1) instanceof Pickled.Tuple lengths)
                || lengths.entries().size() > MOST_AXES) {
            throw fault("has an array without a shape");
        }
        int[] shape = new int[lengths.entries().size()];
        for (int k = 0; k < shape.length; k++) {
            if (!(lengths.entries().get(k) instanceof Long n) || n < 0 || n > Integer.MAX_VALUE - 8) {
                throw fault("has an array of an impossible shape");
            }
            shape[k] = n.intValue();
        }
        boolean fortranOrder =
                Boolean.TRUE.equals(state.get(3)) || Long.valueOf(1).equals(state.get(3));
        byte[] bytes = bytes(state.get(4));
        NpyHeader header = new NpyHeader(type(state.get(2)), fortranOrder, shape);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        try {
            NdArray a = new NpyReader(file + ": an array", in, budget).read(header);
            if (in.available() > 0) {
                throw fault("has an array of more entries than its shape");
            }
            return a;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<@Nullable Object> state(Pickled.Instance instance) {
        if (instance.state instanceof Pickled.Tuple tuple && tuple.entries().size() == 5) {
            return tuple.entries();
        }
        throw fault("has an array without a state");
    }

    /** A scalar: its type and its bytes. */
    Object scalar(Pickled.Instance instance) {
        if (instance.arguments.size() != 2) {
            throw fault("has a scalar without a value");
        }
        NpyType type = type(instance.arguments.get(0));
        byte[] bytes = bytes(instance.arguments.get(1));
        if (bytes.length != type.size()) {
            throw fault("has a scalar of the wrong size");
        }
        double[] value = new double[1];
        type.decode(ByteBuffer.wrap(bytes).order(type.order()), value, 0, 1);
        return switch (type.kind()) {
            case 'b' -> value[0] != 0;
            case 'f' -> value[0];
            default -> (Object) (long) value[0];
        };
    }

    /** A type: made of its name; the order of bytes stands in its state. */
    private NpyType type(@Nullable Object pickled) {
        if (pickled instanceof Pickled.Instance instance
                && instance.of.equals("numpy.dtype")
                && !instance.arguments.isEmpty()
                && instance.state instanceof Pickled.Tuple state
                && state.entries().size() > 1) {
            return NpyType.of(file, Pickled.text(state.entries().get(1)) + Pickled.text(instance.arguments.get(0)));
        }
        throw fault("has an array without a type");
    }

    /** Bytes, which Python 3 writes for older readers as a string of as many characters. */
    byte[] bytes(@Nullable Object pickled) {
        if (pickled instanceof byte[] bytes) {
            return bytes;
        }
        if (pickled instanceof Pickled.Instance instance && !instance.of.equals("numpy.dtype")) {
            return bytes(instance);
        }
        throw fault("has no bytes where some should stand");
    }

    /** The bytes that a call of an encoder makes. */
    byte[] bytes(Pickled.Instance instance) {
        if (instance.of.endsWith(".bytes") && instance.arguments.isEmpty()) {
            return new byte[0];
        }
        if (instance.of.equals("_codecs.encode")
                && instance.arguments.size() == 2
                && instance.arguments.get(0) instanceof String text
                && Pickled.text(instance.arguments.get(1)).equals("latin1")) {
            budget.take(text.length());
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        throw fault("has bytes in an unknown form");
    }

    private FileFormatException fault(String fault) {
        return new FileFormatException(file + ": " + fault);
    }
}
