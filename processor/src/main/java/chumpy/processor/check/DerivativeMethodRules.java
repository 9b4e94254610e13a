package chumpy.processor.check;

import chumpy.processor.model.Library;
import chumpy.processor.model.Mark;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** The form of {@code @DrWrt} methods. */
final class DerivativeMethodRules implements Rule {
    private final Library library;

    DerivativeMethodRules(Library library) {
        this.library = library;
    }

    @Override
    public void check(PrimitiveModel model, Report report) {
        for (MethodModel method : model.methods(Role.DR_WRT)) {
            if (method.roles().size() == 1) {
                Optional<TermModel> term = term(model, method);
                fault(method, term)
                        .ifPresent(fault -> report.add(
                                Message.DERIVATIVE_METHOD,
                                Position.of(method),
                                Wording.owner(method),
                                Wording.signature(method.element()),
                                fault,
                                form(method, term)));
            }
        }
    }

    private static Optional<TermModel> term(PrimitiveModel model, MethodModel method) {
        return method.mark(Role.DR_WRT).map(Mark::names).orElse(List.of()).stream()
                .flatMap(ref -> model.term(ref.name()).stream())
                .findFirst();
    }

    private static String form(MethodModel method, Optional<TermModel> term) {
        boolean isList = term.isPresent()
                ? term.get().kind() == TermKind.DTERM_LIST
                : !method.element().getParameters().isEmpty();
        return "Jacobian " + method.name() + (isList ? "(int index)" : "()");
    }

    private Optional<String> fault(MethodModel method, Optional<TermModel> term) {
        if (!library.types().isSubtype(method.returnType(), library.jacobian().asType())) {
            return Optional.of("returns "
                    + (method.returnType().getKind() == TypeKind.VOID ? "nothing" : Wording.type(method.returnType())));
        }
        List<? extends VariableElement> parameters = method.element().getParameters();
        boolean takesIndex =
                parameters.size() == 1 && parameters.get(0).asType().getKind() == TypeKind.INT;
        if (!parameters.isEmpty() && !takesIndex) {
            return Optional.of("takes other parameters than an index");
        }
        if (term.isPresent() && term.get().kind().isDifferentiable()) {
            boolean isList = term.get().kind() == TermKind.DTERM_LIST;
            if (isList && !takesIndex) {
                return Optional.of(
                        "takes no index, but " + term.get().name() + " is a list, and the index says which entry");
            }
            if (!isList && takesIndex) {
                return Optional.of("takes an index, but " + term.get().name() + " is no list");
            }
        }
        return CallForm.fault(method, library);
    }
}
