package chumpy.samples.look;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.inspect.Profile;
import chumpy.optimize.Methods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code profile}: what nodes cost. */
@Command(
        name = "profile",
        description = {
            "Minimise the sum of squares of an expression, print what its nodes cost, and write it as a page or JSON.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileCommand implements Runnable {
    private static final List<String> FORMATS = List.of("html", "json");
    private static final int ITERATIONS = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public void run() {
        Subject seen = subject.subject();
        Profile profile = OutputOptions.asked(() -> Profile.of(() -> Chumpy.minimize(seen.root())
                .over(seen.leaves().values().toArray(Ch[]::new))
                .using(Methods.levenbergMarquardt().maxIterations(ITERATIONS))
                .run()));
        String written = output.write("profile", FORMATS, file -> write(profile, file));
        spec.commandLine().getOut().println(profile);
        spec.commandLine().getOut().println(written);
    }

    private static void write(Profile profile, Path file) {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        try {
            Files.writeString(file, json ? profile.toJson() : profile.toHtml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
