package chumpy.processor.check;

import chumpy.processor.model.Mark;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.NameRef;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import chumpy.processor.model.TermKind;
import chumpy.processor.model.TermModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each differentiable term has one derivative, and each derivative has its term. */
final class DerivativeRules implements Rule {
    @Override
    public void check(PrimitiveModel model, Report report) {
        if (model.isComposed()) {
            return;
        }
        Map<String, MethodModel> found = new HashMap<>();
        List<MethodModel> unknown = new ArrayList<>();
        for (MethodModel method : model.methods(Role.DR_WRT)) {
            Mark mark = method.mark(Role.DR_WRT).orElseThrow();
            for (NameRef ref : mark.names()) {
                Optional<TermModel> term = model.term(ref.name());
                if (term.isEmpty()) {
                    unknown.add(method);
                } else if (term.get().role() != Role.DTERM) {
                    report.add(
                            Message.NOT_DIFFERENTIABLE,
                            Position.of(mark, ref),
                            model.label(),
                            method.name(),
                            ref.name(),
                            ref.name(),
                            mend(term.get(), method));
                } else {
                    MethodModel first = found.putIfAbsent(ref.name(), method);
                    if (first != null) {
                        report.add(
                                Message.TWO_DERIVATIVES,
                                Position.of(mark, ref),
                                model.label(),
                                first.name(),
                                method.name(),
                                ref.name());
                    }
                }
            }
        }
        boolean isUndecided =
                model.computeR().isEmpty() && model.methods(Role.DR_WRT).isEmpty();
        if (!isUndecided) {
            checkMissing(model, found, unknown, report);
        }
        unknown.forEach(method -> unknown(model, method, report));
    }

    private static String mend(TermModel term, MethodModel method) {
        return term.kind() == TermKind.FOLLOWED
                ? "Declare it as @DTerm, or remove " + method.name() + "()."
                : "Declare it as @DTerm of type Ch, or remove " + method.name() + "().";
    }

    /** A derivative under a slightly wrong name is one fault, not two: it is told where the term stands. */
    private static void checkMissing(
            PrimitiveModel model, Map<String, MethodModel> found, List<MethodModel> unknown, Report report) {
        for (TermModel term : model.terms()) {
            if (term.role() != Role.DTERM
                    || found.containsKey(term.name())
                    || report.isFaulty(term.accessor().element())) {
                continue;
            }
            Optional<MethodModel> meant = unknown.stream()
                    .filter(method -> NearMiss.isNear(name(method), term.name()))
                    .min(Comparator.comparingInt(method -> NearMiss.distance(name(method), term.name())));
            meant.ifPresent(unknown::remove);
            String hint = meant.map(
                            method -> " Did you mean @DrWrt(\"" + name(method) + "\") on " + method.name() + "()?")
                    .orElse("");
            report.add(
                    Message.MISSING_DERIVATIVE,
                    Position.of(term.accessor()),
                    model.label(),
                    term.name(),
                    term.name(),
                    term.name(),
                    hint);
        }
    }

    private static String name(MethodModel derivative) {
        return derivative.mark(Role.DR_WRT).orElseThrow().names().stream()
                .map(NameRef::name)
                .findFirst()
                .orElse("");
    }

    private static void unknown(PrimitiveModel model, MethodModel method, Report report) {
        Mark mark = method.mark(Role.DR_WRT).orElseThrow();
        List<String> names = model.terms().stream()
                .filter(term -> term.role() == Role.DTERM)
                .map(TermModel::name)
                .toList();
        for (NameRef ref : mark.names()) {
            report.add(
                    Message.UNKNOWN_TERM,
                    Position.of(mark, ref),
                    model.label(),
                    Wording.annotation(mark),
                    method.name(),
                    ref.name(),
                    "term",
                    Wording.suggestion(ref.name(), names, "@DTerm"));
        }
    }
}
