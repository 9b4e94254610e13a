package chumpy.io;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Goes through the entries of a zip file. Names are unique, checksums are compared, and what is damaged is told. */
final class ZipReader {
    /** What is done with the content of an entry. */
    interface Visitor {
        /**
         * Reads an entry.
         *
         * @param name its name
         * @param in its content
         * @return whether it was read: then nothing may be left
         */
        boolean entry(String name, InputStream in) throws IOException;
    }

    private final String file;
    private final Visitor visitor;
    private final Set<String> names = new HashSet<>();

    private ZipReader(String file, Visitor visitor) {
        this.file = file;
        this.visitor = visitor;
    }

    /** Visits the entries of a file in the order of its directory. */
    static void read(Path path, Visitor visitor) throws IOException {
        ZipReader reader = new ZipReader(path.toString(), visitor);
        reader.guarded(() -> reader.directory(path));
    }

    /** Visits the entries of a stream in the order in which they come. */
    static void read(String file, InputStream in, Visitor visitor) throws IOException {
        ZipReader reader = new ZipReader(file, visitor);
        reader.guarded(() -> reader.stream(in));
    }

    private interface Work {
        void run() throws IOException;
    }

    /** A stream that cannot be read stays an IOException; content that makes no sense does not. */
    private void guarded(Work work) throws IOException {
        try {
            work.run();
        } catch (ZipException | EOFException e) {
            throw new FileFormatException(file + ": is no zip file, or a damaged one (" + e.getMessage() + ")", e);
        }
    }

    private void directory(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                InputStream content = zip.getInputStream(entry);
                if (content == null) {
                    throw damaged(entry.getName());
                }
                try (CheckedInputStream in = new CheckedInputStream(new BufferedInputStream(content), new CRC32())) {
                    if (visited(entry, in) && in.getChecksum().getValue() != entry.getCrc()) {
                        throw damaged(entry.getName());
                    }
                }
            }
        }
    }

    private void stream(InputStream in) throws IOException {
        BufferedInputStream start = new BufferedInputStream(in);
        start.mark(2);
        if (start.read() != 'P' || start.read() != 'K') {
            throw new FileFormatException(file + ": is no zip file; it does not begin as one");
        }
        start.reset();
        ZipInputStream zip = new ZipInputStream(start);
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            visited(entry, zip);
        }
    }

    private @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new FileFormatException(file + ": has an entry whose name cannot be read", e);
        }
    }

    /** Whether the content was read, to its end. */
    private boolean visited(ZipEntry entry, InputStream in) throws IOException {
        String name = entry.getName();
        if (!names.add(name)) {
            throw new FileFormatException(file + ": has the entry " + name + " twice");
        }
        boolean read = visitor.entry(name, in);
        if (read && in.read() >= 0) {
            throw new FileFormatException(file + ": the entry " + name + " goes on after its end");
        }
        return read;
    }

    private FileFormatException damaged(String name) {
        return new FileFormatException(file + ": the entry " + name + " is damaged");
    }
}
