package chumpy.samples.look;

import chumpy.ChumpyException;
import chumpy.samples.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the picture goes. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; what FILE ends in says in which form (default: COMMAND.FORMAT in the"
                    + " working folder).")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The form, if FILE does not say: svg or png; of tree also dot and html; of profile html or"
                    + " json (default: the first of what the command knows).")
    private @Nullable String format;

    /**
     * Writes, and says where it is.
     *
     * @param name what the file is called if nobody says
     * @param formats known to the command, the first of them if nobody says
     * @param write given a file that ends in one of them
     */
    String write(String name, List<String> formats, Consumer<Path> write) {
        Path where = where(name, formats);
        try {
            Path parent = where.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            write.accept(where);
        } catch (UncheckedIOException | IOException e) {
            throw new BadInputException("cannot write " + where + ": " + e.getMessage());
        }
        return name + ": " + where;
    }

    /** Something computed of the subject, whose complaints are about what was asked for. */
    static <T> T asked(Supplier<T> computed) {
        try {
            return computed.get();
        } catch (ChumpyException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    private Path where(String name, List<String> formats) {
        String wanted = format == null ? null : format.toLowerCase(Locale.ROOT);
        if (wanted != null && !formats.contains(wanted)) {
            throw new BadInputException("--format " + format + ": expected " + String.join(", ", formats));
        }
        if (file == null) {
            return Path.of(name + "." + (wanted == null ? formats.get(0) : wanted));
        }
        String lower = file.toString().toLowerCase(Locale.ROOT);
        if (formats.stream().noneMatch(known -> lower.endsWith("." + known))) {
            throw new BadInputException(
                    "--output " + file + ": expected a name that ends in ." + String.join(", .", formats));
        }
        if (wanted != null && !lower.endsWith("." + wanted)) {
            throw new BadInputException("--output " + file + " and --format " + format + " do not go together");
        }
        return file;
    }
}
