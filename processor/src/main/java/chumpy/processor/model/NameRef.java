package chumpy.processor.model;

import javax.lang.model.element.AnnotationValue;

/**
 * A name in an annotation.
 *
 * @param name the name
 * @param value where it stands
 */
public record NameRef(String name, AnnotationValue value) {}
