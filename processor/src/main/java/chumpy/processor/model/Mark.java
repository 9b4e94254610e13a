package chumpy.processor.model;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/**
 * An annotation of this library on a method.
 *
 * @param role what it makes of the method
 * @param mirror the annotation
 * @param bearer the method it stands on: the one at hand, or one that it overrides
 * @param names the names it refers to
 */
public record Mark(Role role, AnnotationMirror mirror, ExecutableElement bearer, List<NameRef> names) {}
