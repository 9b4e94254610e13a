package chumpy.io;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** JSON whose strings and numbers are not endless: a parser takes memory for each of them as a whole. */
final class TokenLimit extends FilterReader {
    private final String file;
    private final int longest;
    private boolean string;
    private boolean escaped;
    private int length;

    TokenLimit(String file, Reader in, int longest) {
        super(in);
        this.file = file;
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        int n = super.read(buffer, offset, wanted);
        for (int i = offset; i < offset + n; i++) {
            next(buffer[i]);
        }
        return n;
    }

    private void next(char c) {
        if (string) {
            string = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else {
            string = c == '"';
            if (c == ',' || c == ':' || c <= ' ') {
                length = 0;
            }
        }
        // An escape is six characters for one.
        if (++length > 6 * longest) {
            throw new FileFormatException(file + ": has a text or a number of more than " + longest + " characters");
        }
    }
}
