package chumpy.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/**
 * Whether a method may return null, and how that is written. Any annotation counts whose simple name is
 * {@code Nullable}, on the method or on its type.
 *
 * @param declaration the annotation on the method
 * @param typeUse the annotation on the type
 */
public record Nullability(Optional<AnnotationMirror> declaration, Optional<AnnotationMirror> typeUse) {
    static Nullability of(ExecutableElement method) {
        return new Nullability(
                find(method.getAnnotationMirrors()), find(method.getReturnType().getAnnotationMirrors()));
    }

    /**
     * Whether null is allowed.
     *
     * @return true if it is annotated so
     */
    public boolean isNullable() {
        return declaration.isPresent() || typeUse.isPresent();
    }

    /**
     * The annotation to be put on a declaration of another sort, if it may stand there.
     *
     * @param target the name of a {@link java.lang.annotation.ElementType}
     * @return the annotation, if it is a declaration annotation and its {@code @Target} allows it
     */
    public Optional<AnnotationMirror> declarationOn(String target) {
        return declaration.filter(mirror -> allows(mirror, target));
    }

    private static boolean allows(AnnotationMirror mirror, String target) {
        for (AnnotationMirror meta : mirror.getAnnotationType().asElement().getAnnotationMirrors()) {
            if (meta.getAnnotationType().toString().equals("java.lang.annotation.Target")) {
                return meta.getElementValues().values().stream()
                        .map(AnnotationValue::toString)
                        .anyMatch(values -> values.matches("(?s).*\\b" + target + "\\b.*"));
            }
        }
        return true;
    }

    private static Optional<AnnotationMirror> find(List<? extends AnnotationMirror> mirrors) {
        for (AnnotationMirror mirror : mirrors) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }
}
