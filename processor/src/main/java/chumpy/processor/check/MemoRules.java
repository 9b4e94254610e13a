package chumpy.processor.check;

import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** The form of {@code @DependsOn} methods. */
final class MemoRules implements Rule {
    @Override
    public void check(PrimitiveModel model, Report report) {
        for (MethodModel method : model.methods(Role.DEPENDS_ON)) {
            if (method.roles().stream().noneMatch(Role::isTerm)) {
                checkForm(method, report);
            }
        }
    }

    private static void checkForm(MethodModel method, Report report) {
        if (!method.takesNothing()) {
            fault(method, "takes parameters", "What depends on them cannot be remembered; remove them.", report);
        } else if (method.returnType().getKind() == TypeKind.VOID) {
            fault(method, "returns nothing", "Return what is to be remembered, or use @OnChanged.", report);
        } else if (!method.element().getTypeParameters().isEmpty()) {
            fault(method, "has type parameters", "Give them to the class.", report);
        } else if (method.is(Modifier.ABSTRACT)) {
            fault(method, "is abstract", "Implement it: it says how the value is computed.", report);
        } else {
            for (Modifier modifier : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL}) {
                if (method.is(modifier)) {
                    fault(
                            method,
                            "is " + modifier,
                            "The generated class overrides it to remember its result; remove \"" + modifier + "\".",
                            report);
                    return;
                }
            }
        }
    }

    private static void fault(MethodModel method, String fault, String mend, Report report) {
        report.add(
                Message.DEPENDS_ON_METHOD,
                Position.of(method),
                Wording.owner(method),
                Wording.signature(method.element()),
                fault,
                mend);
    }
}
