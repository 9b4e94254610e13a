package chumpy.processor.check;

import chumpy.processor.model.Enclosing;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import javax.lang.model.element.Modifier;

/** What the generated class overrides or calls must be within its reach. */
final class ReachRules implements Rule {
    @Override
    public void check(PrimitiveModel model, Report report) {
        for (MethodModel method : model.methods()) {
            if (isNeeded(method) && isPackagePrivate(method) && isElsewhere(model, method)) {
                report.add(
                        Message.INACCESSIBLE,
                        Position.of(model.element()),
                        model.label(),
                        method.name(),
                        method.owner().getQualifiedName(),
                        model.generatedName());
            }
        }
    }

    private static boolean isNeeded(MethodModel method) {
        return !method.marks().isEmpty() || method.is(Modifier.ABSTRACT);
    }

    static boolean isPackagePrivate(MethodModel method) {
        return !method.is(Modifier.PUBLIC) && !method.is(Modifier.PROTECTED) && !method.is(Modifier.PRIVATE);
    }

    static boolean isElsewhere(PrimitiveModel model, MethodModel method) {
        return !Enclosing.packageOf(method.element()).equals(Enclosing.packageOf(model.element()));
    }
}
