package chumpy.processor.check;

import chumpy.processor.model.Enclosing;
import chumpy.processor.model.Library;
import chumpy.processor.model.Mark;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** The names, the number and the agreement of terms. */
final class TermRules implements Rule {
    private final Library library;

    TermRules(Library library) {
        this.library = library;
    }

    @Override
    public void check(PrimitiveModel model, Report report) {
        for (TermModel term : model.terms()) {
            checkHiding(model, term, report);
            checkAgreement(model, term, report);
            checkFollowed(model, term, report);
        }
        checkNumber(model, report);
    }

    private static void checkHiding(PrimitiveModel model, TermModel term, Report report) {
        for (MethodModel method : model.chMethods()) {
            if (method.name().equals(term.name())
                    && method.takesNothing()
                    && term.accessor().takesNothing()
                    && isInherited(model, method)) {
                report.add(
                        Message.HIDDEN_METHOD,
                        Position.of(term.accessor()),
                        model.label(),
                        term.role().written(),
                        term.name(),
                        Wording.signature(method.element()),
                        method.owner().getQualifiedName());
            }
        }
    }

    private static boolean isInherited(PrimitiveModel model, MethodModel method) {
        if (method.is(Modifier.PUBLIC) || method.is(Modifier.PROTECTED)) {
            return true;
        }
        return !method.is(Modifier.PRIVATE)
                && Enclosing.packageOf(method.element()).equals(Enclosing.packageOf(model.element()));
    }

    private static void checkAgreement(PrimitiveModel model, TermModel term, Report report) {
        for (ExecutableElement overridden : term.accessor().overridden()) {
            Optional<Role> there = role(overridden);
            if (there.isPresent() && there.get() != term.role()) {
                Mark mark = term.accessor().termMark().orElseThrow();
                report.add(
                        Message.TERM_TWICE,
                        Position.of(mark),
                        model.label(),
                        term.name(),
                        term.role().written(),
                        PrimitiveModel.labelOf(Enclosing.typeOf(mark.bearer())),
                        there.get().written(),
                        PrimitiveModel.labelOf(Enclosing.typeOf(overridden)));
                return;
            }
        }
    }

    private static Optional<Role> role(ExecutableElement method) {
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            String name = mirror.getAnnotationType().toString();
            for (Role role : new Role[] {Role.DTERM, Role.TERM}) {
                if (role.qualifiedName().equals(name)) {
                    return Optional.of(role);
                }
            }
        }
        return Optional.empty();
    }

    private void checkFollowed(PrimitiveModel model, TermModel term, Report report) {
        if (model.isComposed() && term.kind() == TermKind.FOLLOWED && !library.isCh(term.type())) {
            report.add(
                    Message.FOLLOWED_TYPE,
                    Position.of(term.accessor()),
                    model.label(),
                    term.name(),
                    Wording.type(term.type()));
        }
    }

    private static void checkNumber(PrimitiveModel model, Report report) {
        int most = PrimitiveModel.MOST;
        if (model.terms().size() > most) {
            report.add(
                    Message.TOO_MANY,
                    Position.of(model.terms().get(most).accessor()),
                    model.label(),
                    model.terms().size(),
                    "terms",
                    most,
                    "Gather some in an array, a list or a class of their own.");
        }
        if (model.memos().size() > most) {
            report.add(
                    Message.TOO_MANY,
                    Position.of(model.memos().get(most).method()),
                    model.label(),
                    model.memos().size(),
                    "@DependsOn methods",
                    most,
                    "Let some of them return several results together.");
        }
    }
}
