package chumpy.processor.check;

import chumpy.processor.model.Library;
import chumpy.processor.model.Mark;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Annotations stand where somebody reads them. */
final class StrayRules implements Rule {
    private final Library library;

    StrayRules(Library library) {
        this.library = library;
    }

    @Override
    public void check(PrimitiveModel model, Report report) {
        TypeElement type = model.element();
        boolean isNode = library.isNode(type.asType());
        if (type.getKind().isInterface() || (isNode && type.getModifiers().contains(Modifier.ABSTRACT))) {
            return;
        }
        for (MethodModel method : model.methods()) {
            if (!method.owner().equals(type)) {
                continue;
            }
            for (Mark mark : method.marks().values()) {
                if (mark.bearer().equals(method.element())) {
                    report.add(
                            Message.STRAY_ANNOTATION,
                            Position.of(mark),
                            model.label(),
                            mark.role().written(),
                            method.name(),
                            model.label(),
                            isNode ? "Make it \"@Primitive abstract\"." : mend(type));
                }
            }
        }
    }

    private static String mend(TypeElement type) {
        String be = type.getModifiers().contains(Modifier.ABSTRACT) ? "" : "be abstract and ";
        return "Let it " + be + "extend Ch, or remove the annotation.";
    }
}
