package chumpy.processor.check;

import chumpy.processor.model.Mark;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** How messages call things. */
final class Wording {
    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");
    private static final Pattern ANNOTATION = Pattern.compile("@[\\w.]+(\\([^)]*\\))?\\s*");

    private Wording() {}

    /** A type as one writes it with imports. */
    static String type(TypeMirror type) {
        String plain = ANNOTATION.matcher(type.toString()).replaceAll("");
        return QUALIFIER.matcher(plain).replaceAll("").replace(",", ", ").replace(",  ", ", ");
    }

    /** A method with the types of its parameters. */
    static String signature(ExecutableElement method) {
        return method.getSimpleName()
                + method.getParameters().stream()
                        .map(parameter -> type(parameter.asType()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A method with the types of its parameters, type arguments filled in. */
    static String signature(MethodModel method) {
        return method.name()
                + method.type().getParameterTypes().stream()
                        .map(Wording::type)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The class a method is declared in. */
    static String owner(MethodModel method) {
        return PrimitiveModel.labelOf(method.owner());
    }

    /** The annotation that makes a method a term. */
    static String termAnnotation(MethodModel method) {
        return method.termMark().map(Mark::role).map(Role::written).orElse("@Term");
    }

    /** An annotation with the names it gives. */
    static String annotation(Mark mark) {
        List<String> names =
                mark.names().stream().map(ref -> "\"" + ref.name() + "\"").toList();
        String joined = String.join(", ", names);
        return mark.role().written() + "(" + (names.size() == 1 ? joined : "{" + joined + "}") + ")";
    }

    /** The mend of a name that is unknown: the nearest one, or all there are. */
    static String suggestion(String name, List<String> known, String what) {
        return NearMiss.of(name, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> known.isEmpty()
                        ? "There is no " + what + " at all."
                        : "There " + (known.size() == 1 ? "is " : "are ") + String.join(", ", known) + ".");
    }
}
