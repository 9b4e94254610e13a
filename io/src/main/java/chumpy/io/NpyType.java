package chumpy.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;

/**
 * The type of the entries of a {@code .npy} file. All become {@code double}, to the nearest where a 64-bit integer has
 * more digits.
 *
 * @param kind b, i, u or f
 * @param size the number of bytes
 * @param order the order of these bytes
 */
record NpyType(char kind, int size, ByteOrder order) {
    /** The type of a description such as {@code <f8}. */
    static NpyType of(String file, String descr) {
        if (descr.length() == 3 && "<>|=".indexOf(descr.charAt(0)) >= 0) {
            char kind = descr.charAt(1);
            int size = descr.charAt(2) - '0';
            boolean known = switch (kind) {
                case 'b' -> size == 1;
                case 'i', 'u' -> size == 1 || size == 2 || size == 4 || size == 8;
                case 'f' -> size == 2 || size == 4 || size == 8;
                default -> false;
            };
            if (known && (size == 1 || descr.charAt(0) != '|')) {
                ByteOrder order = switch (descr.charAt(0)) {
                    case '<' -> ByteOrder.LITTLE_ENDIAN;
                    case '>' -> ByteOrder.BIG_ENDIAN;
                    default -> ByteOrder.nativeOrder();
                };
                return new NpyType(kind, size, order);
            }
        }
        throw new FileFormatException(file + ": has entries of the type '" + printable(descr)
                + "'; booleans, integers and floats of at most 8 bytes can be read");
    }

    private static String printable(String descr) {
        StringBuilder text = new StringBuilder();
        descr.codePoints()
                .limit(40)
                .forEach(c -> text.append(
                        c >= ' ' && c <= '~' ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return text.toString();
    }

    /**
     * Reads entries.
     *
     * @param bytes as many times {@link #size} as there are entries; in the order of this type
     * @param out receives them
     * @param from the place of the first one
     * @param n their number
     */
    void decode(ByteBuffer bytes, double[] out, int from, int n) {
        if (kind == 'f' && size == 8) {
            bytes.asDoubleBuffer().get(out, from, n);
            return;
        }
        for (int i = 0; i < n; i++) {
            out[from + i] = entry(bytes, i * size);
        }
    }

    private double entry(ByteBuffer bytes, int at) {
        return switch (kind) {
            case 'b' -> bytes.get(at) == 0 ? 0 : 1;
            case 'f' -> size == 4 ? bytes.getFloat(at) : half(bytes.getShort(at));
            case 'i' -> integer(bytes, at);
            default -> size == 8 ? unsigned(bytes.getLong(at)) : integer(bytes, at) & ((1L << (8 * size)) - 1);
        };
    }

    private long integer(ByteBuffer bytes, int at) {
        return switch (size) {
            case 1 -> bytes.get(at);
            case 2 -> bytes.getShort(at);
            case 4 -> bytes.getInt(at);
            default -> bytes.getLong(at);
        };
    }

    /** To the nearest: the bit that halving drops only has to break ties. */
    private static double unsigned(long bits) {
        return bits >= 0 ? bits : 2.0 * ((bits >>> 1) | (bits & 1));
    }

    /** IEEE 754 binary16. */
    private static double half(short bits) {
        int exponent = (bits >> 10) & 0x1f;
        int fraction = bits & 0x3ff;
        double size = switch (exponent) {
            case 0 -> fraction * 0x1p-24;
            case 0x1f -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
            default -> Math.scalb(1 + fraction * 0x1p-10, exponent - 15);
        };
        return bits < 0 ? -size : size;
    }
}
