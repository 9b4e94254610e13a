package chumpy.samples.fit;

import chumpy.samples.formula.TextLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file in memory, and who complains about it.
 *
 * @param name the file as the user named it
 * @param lines its lines, numbered from 1
 */
record SourceFile(String name, List<TextLine> lines) {
    /** NIST's largest is 10 KB; whoever hands in a disk image should hear so at once. */
    private static final int LARGEST = 1 << 24;

    static SourceFile read(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new DataFileException(name, 0, "is a directory; expected a data file (or use --all " + name + ")");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(name, in);
        } catch (NoSuchFileException e) {
            throw new DataFileException(name, 0, "no such file");
        } catch (AccessDeniedException e) {
            throw new DataFileException(name, 0, "may not be read");
        } catch (IOException e) {
            throw new DataFileException(name, 0, "cannot be read: " + e.getMessage());
        }
    }

    static SourceFile of(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new DataFileException(name, 0, "is larger than 16 MB; expected a data file");
        }
        SourceFile file = new SourceFile(name, split(decode(bytes)));
        file.checkText();
        return file;
    }

    DataFileException fault(int line, String message) {
        return new DataFileException(name, line, message);
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1); // every byte is a character there
        }
    }

    private static List<TextLine> split(String text) {
        String[] parts = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        List<TextLine> lines = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) {
            lines.add(new TextLine(i + 1, parts[i]));
        }
        return List.copyOf(lines);
    }

    private void checkText() {
        boolean blank = true;
        for (TextLine line : lines) {
            blank &= line.text().isBlank();
            for (int i = 0; i < line.text().length(); i++) {
                char c = line.text().charAt(i);
                if (Character.isISOControl(c) && c != '\t' && c != '\f') {
                    throw fault(
                            line.number(),
                            String.format("not a text file: there is a control character U+%04X", (int) c));
                }
            }
        }
        if (blank) {
            throw fault(1, "the file is empty; expected a data set in the layout of NIST's StRD");
        }
    }
}
