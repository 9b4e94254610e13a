package chumpy.processor.check;

import chumpy.processor.model.Library;
import chumpy.processor.model.MethodModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** What keeps the generated class from calling a method of the user's. */
final class CallForm {
    private CallForm() {}

    /** The fault in words, if there is one. */
    static Optional<String> fault(MethodModel method, Library library) {
        if (!method.element().getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters");
        }
        for (Modifier modifier : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC, Modifier.ABSTRACT}) {
            if (method.is(modifier)) {
                return Optional.of("is " + modifier);
            }
        }
        for (TypeMirror thrown : method.type().getThrownTypes()) {
            if (ClassRules.isChecked(library, thrown)) {
                return Optional.of("throws " + Wording.type(thrown));
            }
        }
        return Optional.empty();
    }
}
