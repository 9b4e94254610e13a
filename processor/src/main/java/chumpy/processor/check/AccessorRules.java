package chumpy.processor.check;

import chumpy.processor.model.Library;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import chumpy.processor.model.TermModel;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The form and the type of accessors. */
final class AccessorRules implements Rule {
    private final Library library;

    AccessorRules(Library library) {
        this.library = library;
    }

    @Override
    public void check(PrimitiveModel model, Report report) {
        for (TermModel term : model.terms()) {
            if (hasForm(term.accessor(), report)) {
                checkType(term, report);
            }
        }
    }

    private boolean hasForm(MethodModel accessor, Report report) {
        if (!accessor.takesNothing()) {
            return fault(accessor, "takes parameters", "An accessor takes none; remove them.", report);
        }
        if (accessor.returnType().getKind() == TypeKind.VOID) {
            return fault(accessor, "returns nothing", "An accessor returns the value of its term.", report);
        }
        if (!accessor.element().getTypeParameters().isEmpty()) {
            return fault(accessor, "has type parameters", "Give them to the class.", report);
        }
        for (Modifier modifier : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL}) {
            if (accessor.is(modifier)) {
                return fault(
                        accessor,
                        "is " + modifier,
                        "The generated class overrides it; remove \"" + modifier + "\".",
                        report);
            }
        }
        if (!accessor.is(Modifier.ABSTRACT)) {
            for (TypeMirror thrown : accessor.type().getThrownTypes()) {
                if (ClassRules.isChecked(library, thrown)) {
                    return fault(
                            accessor,
                            "throws " + Wording.type(thrown),
                            "A default throws unchecked exceptions only.",
                            report);
                }
            }
        }
        return true;
    }

    private static boolean fault(MethodModel accessor, String fault, String mend, Report report) {
        report.add(
                Message.ACCESSOR,
                Position.of(accessor),
                Wording.owner(accessor),
                Wording.termAnnotation(accessor),
                Wording.signature(accessor.element()),
                fault,
                mend);
        return false;
    }

    private void checkType(TermModel term, Report report) {
        TypeMirror type = term.type();
        if (term.role() == Role.DTERM) {
            if (!isDTermType(type)) {
                report.add(
                        Message.DTERM_TYPE,
                        Position.of(term.accessor()),
                        Wording.owner(term.accessor()),
                        term.name(),
                        Wording.type(type),
                        dtermMend(type));
            }
        } else if (library.holdsNodes(type)) {
            report.add(
                    Message.HIDDEN_NODES,
                    Position.of(term.accessor()),
                    Wording.owner(term.accessor()),
                    term.name(),
                    Wording.type(type));
        }
    }

    private boolean isDTermType(TypeMirror type) {
        return library.isCh(type) || library.isListOfCh(type);
    }

    private String dtermMend(TypeMirror type) {
        if (library.isNode(type)) {
            return "Declare it as Ch; any node may be given.";
        }
        return library.holdsNodes(type)
                ? "Declare it as List<Ch>."
                : "Declare it as Ch, or as @Term if nothing is differentiated with respect to it.";
    }
}
