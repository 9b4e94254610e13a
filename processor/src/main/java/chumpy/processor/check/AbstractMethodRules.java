package chumpy.processor.check;

import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** What is abstract is implemented by the processor, so it must be a term. */
final class AbstractMethodRules implements Rule {
    /** What the processor or another rule sees to. */
    private static final Set<String> ENGINE = Set.of("computeR", "compose", "type", "termAt");

    @Override
    public void check(PrimitiveModel model, Report report) {
        for (MethodModel method : model.methods()) {
            boolean isEngines = ENGINE.contains(method.name())
                    && model.chMethods().stream()
                            .anyMatch(ch -> ch.name().equals(method.name())
                                    && ch.element().getParameters().size()
                                            == method.element().getParameters().size());
            boolean isOutOfReach = ReachRules.isPackagePrivate(method) && ReachRules.isElsewhere(model, method);
            if (method.is(Modifier.ABSTRACT) && method.marks().isEmpty() && !isEngines && !isOutOfReach) {
                boolean isOwn = method.owner().equals(model.element());
                boolean couldBeTerm =
                        method.takesNothing() && method.returnType().getKind() != TypeKind.VOID;
                report.add(
                        Message.ABSTRACT_METHOD,
                        Position.of(isOwn ? method.element() : model.element()),
                        model.label(),
                        Wording.signature(method) + (isOwn ? "" : " of " + Wording.owner(method)),
                        couldBeTerm ? "Annotate it with @Term or @DTerm, or implement it." : "Implement it.");
            }
        }
    }
}
