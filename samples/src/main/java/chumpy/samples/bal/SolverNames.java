package chumpy.samples.bal;

import chumpy.optimize.LinearSolverKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The linear solvers as they are written on the command line, such as {@code sparse-schur}. */
final class SolverNames implements ITypeConverter<LinearSolverKind>, Iterable<String> {
    @Override
    public LinearSolverKind convert(String value) {
        return Arrays.stream(LinearSolverKind.values())
                .filter(kind -> name(kind).equals(value.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + String.join(", ", this) + " but was '" + value + "'"));
    }

    @Override
    public Iterator<String> iterator() {
        return Stream.of(LinearSolverKind.values()).map(SolverNames::name).iterator();
    }

    private static String name(LinearSolverKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
