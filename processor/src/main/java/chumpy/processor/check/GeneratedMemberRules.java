package chumpy.processor.check;

import chumpy.processor.model.Library;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.TermModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The methods of the generated class must not meet methods that are there already. */
final class GeneratedMemberRules implements Rule {
    /** The methods without parameters of the generated class and its builder. */
    private static final Set<String> RESERVED = Set.of("builder", "update", "build", "apply");

    /** What the processor writes for the engine. */
    private static final Map<String, Integer> ENGINE =
            Map.of("type", 0, "termAt", 1, "derivative", 2, "termsChanged", 1);

    private final Library library;

    GeneratedMemberRules(Library library) {
        this.library = library;
    }

    @Override
    public void check(PrimitiveModel model, Report report) {
        checkReserved(model, report);
        checkSetters(model, report);
        checkBuilder(model, report);
        checkFactories(model, report);
        checkEngine(model, report);
    }

    private static void checkReserved(PrimitiveModel model, Report report) {
        for (TermModel term : model.terms()) {
            if (RESERVED.contains(term.name())) {
                report.add(
                        Message.MEMBER_TAKEN,
                        Position.of(term.accessor()),
                        model.label(),
                        "a term is called " + term.name(),
                        "the generated class has " + term.name() + "() for something else",
                        "Rename the term.");
            }
        }
    }

    private void checkSetters(PrimitiveModel model, Report report) {
        Map<String, TermModel> setters = new HashMap<>();
        for (TermModel term : model.terms()) {
            if (report.isFaulty(term.accessor().element())) {
                continue;
            }
            String name = setter(term);
            TermModel other = setters.putIfAbsent(name, term);
            if (other != null) {
                report.add(
                        Message.MEMBER_TAKEN,
                        Position.of(term.accessor()),
                        model.label(),
                        "term " + term.name() + " gets a setter " + name,
                        "so does term " + other.name(),
                        "Rename one of them.");
            }
            inherited(model)
                    .filter(method -> method.name().equals(name) && takes(method.element(), List.of(term.type())))
                    .findFirst()
                    .ifPresent(method -> report.add(
                            Message.MEMBER_TAKEN,
                            Position.of(method),
                            model.label(),
                            "term " + term.name() + " gets a setter " + name + "(" + Wording.type(term.type()) + ")",
                            Wording.owner(method) + " has one already",
                            "Rename the method or the term."));
        }
    }

    private static String setter(TermModel term) {
        return "set" + Character.toUpperCase(term.name().charAt(0))
                + term.name().substring(1);
    }

    /** The builder has a method with one parameter for each term; so has Object. */
    private void checkBuilder(PrimitiveModel model, Report report) {
        List<ExecutableElement> objectMethods = ElementFilter.methodsIn(
                library.elements().getTypeElement("java.lang.Object").getEnclosedElements());
        for (TermModel term : model.terms()) {
            for (ExecutableElement method : objectMethods) {
                if (method.getSimpleName().contentEquals(term.name())
                        && takes(method, List.of(term.type()))
                        && !report.isFaulty(term.accessor().element())) {
                    report.add(
                            Message.MEMBER_TAKEN,
                            Position.of(term.accessor()),
                            model.label(),
                            "the builder gets a method " + Wording.signature(method) + " for term " + term.name(),
                            "every object has one already",
                            "Rename the term.");
                }
            }
        }
    }

    private void checkFactories(PrimitiveModel model, Report report) {
        List<TypeMirror> all = model.terms().stream().map(TermModel::type).toList();
        List<TypeMirror> required = model.terms().stream()
                .filter(term -> !term.hasDefault())
                .map(TermModel::type)
                .toList();
        inherited(model).forEach(method -> {
            ExecutableElement element = method.element();
            boolean isTaken = switch (method.name()) {
                case "of" -> takes(element, all) || takes(element, required);
                case "builder", "update" ->
                    method.takesNothing() && method.termMark().isEmpty();
                case "set" ->
                    takes(
                            element,
                            List.of(library.elements()
                                    .getTypeElement("java.util.Map")
                                    .asType()));
                default -> false;
            };
            if (isTaken) {
                report.add(
                        Message.MEMBER_TAKEN,
                        Position.of(method),
                        model.label(),
                        "the generated class gets a method " + Wording.signature(element),
                        Wording.owner(method) + " has one already",
                        "Rename it.");
            }
        });
    }

    private static void checkEngine(PrimitiveModel model, Report report) {
        for (MethodModel method : model.methods()) {
            Integer parameters = ENGINE.get(method.name());
            if (parameters != null
                    && parameters == method.element().getParameters().size()
                    && method.termMark().isEmpty()
                    && !method.is(Modifier.ABSTRACT)
                    && !method.is(Modifier.PRIVATE)) {
                report.add(
                        Message.MEMBER_TAKEN,
                        Position.of(method),
                        model.label(),
                        "the generated class overrides " + Wording.signature(method.element()) + " for the engine",
                        Wording.owner(method) + " does so too",
                        "Remove it.");
            }
        }
    }

    private static Stream<MethodModel> inherited(PrimitiveModel model) {
        return Stream.concat(model.methods().stream(), model.chMethods().stream())
                .filter(method -> !method.is(Modifier.PRIVATE));
    }

    /** Whether a method has just these parameters, type arguments set aside. */
    private boolean takes(ExecutableElement method, List<TypeMirror> types) {
        if (method.getParameters().size() != types.size()) {
            return false;
        }
        for (int i = 0; i < types.size(); i++) {
            TypeMirror wanted = types.get(i);
            TypeMirror actual = method.getParameters().get(i).asType();
            if (wanted.getKind() == TypeKind.VOID
                    || !library.types()
                            .isSameType(
                                    library.types().erasure(wanted),
                                    library.types().erasure(actual))) {
                return false;
            }
        }
        return true;
    }
}
