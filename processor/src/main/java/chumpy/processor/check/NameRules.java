package chumpy.processor.check;

import chumpy.processor.model.Mark;
import chumpy.processor.model.MemoModel;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.NameRef;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import chumpy.processor.model.TermModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code @DependsOn} and {@code @OnChanged} name must exist, and must not lead in a circle. */
final class NameRules implements Rule {
    @Override
    public void check(PrimitiveModel model, Report report) {
        List<String> terms = model.terms().stream().map(TermModel::name).toList();
        List<String> known = Stream.concat(
                        terms.stream(), model.memos().stream().map(MemoModel::name))
                .toList();
        for (MethodModel method : model.methods(Role.DEPENDS_ON)) {
            Mark mark = method.mark(Role.DEPENDS_ON).orElseThrow();
            checkNames(model, method, mark, known, report);
        }
        for (MethodModel method : model.methods(Role.ON_CHANGED)) {
            Mark mark = method.mark(Role.ON_CHANGED).orElseThrow();
            checkNames(model, method, mark, terms, report);
        }
        checkCircles(model, report);
    }

    private static void checkNames(
            PrimitiveModel model, MethodModel method, Mark mark, List<String> known, Report report) {
        if (mark.names().isEmpty()) {
            String mend = mark.role() == Role.DEPENDS_ON
                    ? "Name what it is computed from; what depends on nothing can be a constant."
                    : "Name the terms whose change it awaits.";
            report.add(
                    Message.NO_NAMES,
                    Position.of(mark),
                    model.label(),
                    mark.role().written(),
                    method.name(),
                    mend);
        }
        for (NameRef ref : mark.names()) {
            if (!known.contains(ref.name())) {
                report.add(
                        Message.UNKNOWN_TERM,
                        Position.of(mark, ref),
                        model.label(),
                        Wording.annotation(mark),
                        method.name(),
                        ref.name(),
                        mark.role() == Role.DEPENDS_ON ? "term and no @DependsOn method" : "term",
                        mend(model, method, ref, known));
            }
        }
    }

    private static String mend(PrimitiveModel model, MethodModel method, NameRef ref, List<String> known) {
        Optional<MemoModel> memo = model.memo(ref.name());
        if (memo.isPresent()) {
            String terms = String.join(
                    ", ",
                    model.terms().stream()
                            .filter(term -> (memo.get().terms() & term.bit()) != 0)
                            .map(TermModel::name)
                            .toList());
            return "It is a @DependsOn method; name the terms it depends on: " + terms + ".";
        }
        List<String> others =
                known.stream().filter(name -> !name.equals(method.name())).toList();
        return Wording.suggestion(ref.name(), others, "term");
    }

    private static void checkCircles(PrimitiveModel model, Report report) {
        Set<String> reported = new HashSet<>();
        for (MemoModel memo : model.memos()) {
            List<String> path =
                    circle(model, memo, memo.name(), new ArrayList<>(List.of(memo.name())), new HashSet<>());
            if (!path.isEmpty() && path.stream().noneMatch(reported::contains)) {
                reported.addAll(path);
                report.add(
                        Message.DEPENDS_ON_CYCLE, Position.of(memo.mark()), model.label(), String.join(" -> ", path));
            }
        }
    }

    /** The way from a memo back to itself, or nothing. */
    private static List<String> circle(
            PrimitiveModel model, MemoModel at, String goal, List<String> path, Set<String> visited) {
        for (NameRef ref : at.mark().names()) {
            if (ref.name().equals(goal)) {
                path.add(goal);
                return path;
            }
            Optional<MemoModel> next = model.memo(ref.name());
            if (next.isPresent() && visited.add(ref.name())) {
                path.add(ref.name());
                List<String> found = circle(model, next.get(), goal, path, visited);
                if (!found.isEmpty()) {
                    return found;
                }
                path.remove(path.size() - 1);
            }
        }
        return List.of();
    }
}
