package chumpy.processor.check;

import chumpy.processor.model.Mark;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.NameRef;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a diagnostic stands.
 *
 * @param element the element
 * @param mirror the annotation on it, or null
 * @param value the value within the annotation, or null
 */
public record Position(
        Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value) {
    static Position of(Element element) {
        return new Position(element, null, null);
    }

    static Position of(MethodModel method) {
        return of(method.element());
    }

    static Position of(Mark mark) {
        return new Position(mark.bearer(), mark.mirror(), null);
    }

    static Position of(Mark mark, NameRef name) {
        return new Position(mark.bearer(), mark.mirror(), name.value());
    }
}
