package chumpy.io;

import chumpy.NdArray;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes entries of a zip file, all of one time stamp, so that the same content gives the same bytes. */
final class ZipWriter {
    /** The first one a zip file can bear; NumPy writes it too. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final boolean compressed;

    ZipWriter(OutputStream out, boolean compressed) {
        this.zip = new ZipOutputStream(out);
        this.compressed = compressed;
    }

    /** Writes an array as an entry. */
    void array(String name, NdArray a) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (!compressed) {
            // The size and the checksum stand before the content.
            CRC32 crc = new CRC32();
            NpyWriter.write(a, new CheckedOutputStream(OutputStream.nullOutputStream(), crc));
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(NpyWriter.length(a));
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        NpyWriter.write(a, zip);
        zip.closeEntry();
    }

    /** Begins an entry of a compressed file. */
    void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** Where the content of the entry goes; not to be closed. */
    OutputStream content() {
        return zip;
    }

    /** Ends an entry. */
    void end() throws IOException {
        zip.closeEntry();
    }

    /** Completes the zip file and leaves the stream below open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
