package chumpy.samples.bal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * Takes a stream of bytes apart into words and reads these as numbers, correctly rounded. Numbers of up to 15 digits,
 * as most are, are read without any allocation.
 */
final class NumberScanner {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_WORD = 64;
    private static final int SHOWN = 24;
    private static final int NO_EXPONENT = Integer.MIN_VALUE;
    /** Larger exponents are as good as this one. */
    private static final int LARGE = 1_000_000;

    /** Whole numbers up to this are exact, and so is one correctly rounded operation on them and a power of ten. */
    private static final long EXACT = 1L << 53;

    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    /** Where the word begins in the buffer, and where it ends; it is cut off if it is longer than the longest. */
    private int start;

    private int end;
    private int limit;
    private boolean atEnd;
    private int line = 1;

    /**
     * A scanner at the start of a stream.
     *
     * @param name the file as the user named it
     * @param in read to its end by the scanner, and closed by its owner
     */
    NumberScanner(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * The next word as a whole number.
     *
     * @param what it is, for messages
     * @param which number of its kind it is, from 0, or -1 if there is only one
     * @return from 0
     */
    int whole(String what, int which) {
        need(what, which);
        long value = 0;
        boolean digits = end - start <= LONGEST_WORD;
        for (int at = start; at < end && digits; at++) {
            int digit = buffer[at] - '0';
            digits = digit >= 0 && digit <= 9;
            value = Math.min(10 * value + digit, Integer.MAX_VALUE + 1L);
        }
        if (!digits) {
            throw fault("expected " + described(what, which) + ", a whole number from 0, found '" + shown() + "'");
        }
        if (value > Integer.MAX_VALUE) {
            throw fault(described(what, which) + ", " + shown() + ", is more than fits into memory");
        }
        return (int) value;
    }

    /**
     * The next word as a number.
     *
     * @param what it is, for messages
     * @param which number of its kind it is, from 0
     * @return finite
     */
    double number(String what, int which) {
        need(what, which);
        boolean negative = buffer[start] == '-';
        int at = negative || buffer[start] == '+' ? start + 1 : start;
        long mantissa = 0;
        int digits = 0;
        int scale = 0;
        boolean exact = true;
        boolean point = false;
        for (; at < end; at++) {
            int digit = buffer[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits++;
                exact &= mantissa < EXACT / 10;
                mantissa = exact ? 10 * mantissa + digit : mantissa;
                scale -= point ? 1 : 0;
            } else if (buffer[at] == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        boolean form = digits > 0 && end - start <= LONGEST_WORD;
        if (form && at < end) {
            int exponent = exponent(at);
            form = exponent != NO_EXPONENT;
            scale += exponent;
        }
        if (!form) {
            throw fault("expected " + described(what, which) + ", a number, found '" + shown() + "'");
        }
        if (exact && Math.abs(scale) < TENS.length) {
            double value = scale < 0 ? mantissa / TENS[-scale] : mantissa * TENS[scale];
            return negative ? -value : value;
        }
        double value = Double.parseDouble(text(end));
        if (Double.isInfinite(value)) {
            throw fault(described(what, which) + ", " + shown() + ", is too large for a double");
        }
        return value;
    }

    /** The exponent, if the rest of the word from a place on is one. */
    private int exponent(int from) {
        int at = from + 1;
        boolean negative = at < end && buffer[at] == '-';
        if (negative || (at < end && buffer[at] == '+')) {
            at++;
        }
        boolean form = (buffer[from] == 'e' || buffer[from] == 'E') && at < end;
        int exponent = 0;
        for (; at < end && form; at++) {
            int digit = buffer[at] - '0';
            form = digit >= 0 && digit <= 9;
            exponent = Math.min(10 * exponent + digit, LARGE);
        }
        return !form ? NO_EXPONENT : negative ? -exponent : exponent;
    }

    /** Fails unless the file ends here. */
    void end() {
        if (next()) {
            throw fault("expected the end of the file, found '" + shown() + "'");
        }
    }

    /** A complaint about the word that was read last. */
    BalException fault(String message) {
        return new BalException(name, line, message);
    }

    private void need(String what, int which) {
        if (!next()) {
            throw fault("the file ends where " + described(what, which) + " is expected");
        }
    }

    private static String described(String what, int which) {
        return which < 0 ? what : what + " " + which;
    }

    /** The word, fit for a message of one line. */
    private String shown() {
        String shown = text(Math.min(end, start + SHOWN)).replaceAll("[^ -~]", "?");
        return end - start > SHOWN ? shown + "..." : shown;
    }

    private String text(int to) {
        return new String(buffer, start, to - start, StandardCharsets.ISO_8859_1);
    }

    /** Goes to the next word; false at the end of the stream. */
    private boolean next() {
        int at = end;
        while (true) {
            while (at < limit && isBlank(buffer[at])) {
                line += buffer[at] == '\n' ? 1 : 0;
                at++;
            }
            start = at;
            if (limit - at > LONGEST_WORD || atEnd) {
                break;
            }
            fill(); // so that the whole word is in the buffer
            at = start;
        }
        int most = Math.min(limit, start + LONGEST_WORD + 1);
        while (at < most && !isBlank(buffer[at])) {
            at++;
        }
        end = at;
        return end > start;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Moves what is left to the front of the buffer and reads some more behind it. */
    private void fill() {
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        limit -= start;
        start = 0;
        end = 0;
        try {
            int read = in.read(buffer, limit, BUFFER - limit);
            atEnd = read < 0;
            limit += Math.max(0, read);
        } catch (EOFException e) {
            throw fault("the compressed file is cut off");
        } catch (ZipException e) {
            throw fault("the compressed file is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw fault("cannot be read further: " + e.getMessage());
        }
    }
}
