package chumpy.processor.check;

import chumpy.processor.model.Library;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The form of {@code @OnChanged} methods. */
final class ListenerRules implements Rule {
    private final Library library;

    ListenerRules(Library library) {
        this.library = library;
    }

    @Override
    public void check(PrimitiveModel model, Report report) {
        for (MethodModel method : model.methods(Role.ON_CHANGED)) {
            if (method.roles().size() == 1) {
                fault(method)
                        .ifPresent(fault -> report.add(
                                Message.ON_CHANGED_METHOD,
                                Position.of(method),
                                Wording.owner(method),
                                Wording.signature(method.element()),
                                fault,
                                method.name()));
            }
        }
    }

    private Optional<String> fault(MethodModel method) {
        if (!method.takesNothing()) {
            return Optional.of("takes parameters");
        }
        return method.returnType().getKind() == TypeKind.VOID
                ? CallForm.fault(method, library)
                : Optional.of("returns " + Wording.type(method.returnType()));
    }
}
