package chumpy.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of a type, its own and inherited, each once: superclass first, then interfaces, then its own, in the
 * order of declaration. A method that overrides another takes its place and inherits its annotations.
 * {@code Elements.getAllMembers} knows neither order nor what was overridden.
 */
final class MethodTable {
    private final Library library;
    private final TypeElement type;
    private final Set<TypeElement> visited = new HashSet<>();
    private final List<ExecutableElement> methods = new ArrayList<>();
    private final List<List<ExecutableElement>> overridden = new ArrayList<>();

    private MethodTable(Library library, TypeElement type) {
        this.library = library;
        this.type = type;
    }

    /**
     * Reads the methods of a class.
     *
     * @param library the runtime
     * @param type the class
     * @param withoutCh whether to leave out what {@code Ch} and its supertypes declare
     */
    static List<MethodModel> read(Library library, TypeElement type, boolean withoutCh) {
        MethodTable table = new MethodTable(library, type);
        if (withoutCh) {
            supertypes(library.ch(), library, table.visited);
            table.visited.add(library.elements().getTypeElement("java.lang.Object"));
        }
        table.visit(type);
        List<MethodModel> models = new ArrayList<>();
        for (int i = 0; i < table.methods.size(); i++) {
            models.add(table.model(table.methods.get(i), table.overridden.get(i)));
        }
        return List.copyOf(models);
    }

    /** Adds a type and all its supertypes to a set. */
    static void supertypes(TypeElement type, Library library, Set<TypeElement> into) {
        if (into.add(type)) {
            for (TypeMirror above : library.types().directSupertypes(type.asType())) {
                supertypes((TypeElement) ((DeclaredType) above).asElement(), library, into);
            }
        }
    }

    private void visit(TypeElement at) {
        if (!visited.add(at)) {
            return;
        }
        visit(at.getSuperclass());
        at.getInterfaces().forEach(this::visit);
        ElementFilter.methodsIn(at.getEnclosedElements()).forEach(this::add);
    }

    private void visit(TypeMirror above) {
        if (above instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            visit(element);
        }
    }

    private void add(ExecutableElement method) {
        for (int i = 0; i < methods.size(); i++) {
            ExecutableElement earlier = methods.get(i);
            if (!earlier.getSimpleName().equals(method.getSimpleName())
                    || earlier.getParameters().size() != method.getParameters().size()) {
                continue;
            }
            if (library.elements().overrides(method, earlier, type)) {
                overridden.get(i).add(earlier);
                methods.set(i, method);
                return;
            }
            if (library.elements().overrides(earlier, method, type) || isSameAbstract(earlier, method)) {
                overridden.get(i).add(0, method);
                return;
            }
        }
        methods.add(method);
        overridden.add(new ArrayList<>());
    }

    /** Two interfaces may ask for the same method without knowing of each other. */
    private boolean isSameAbstract(ExecutableElement a, ExecutableElement b) {
        return a.getModifiers().contains(Modifier.ABSTRACT)
                && b.getModifiers().contains(Modifier.ABSTRACT)
                && library.types().isSubsignature(asMember(a), asMember(b));
    }

    private ExecutableType asMember(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                ? (ExecutableType) method.asType()
                : (ExecutableType) library.types().asMemberOf((DeclaredType) type.asType(), method);
    }

    private MethodModel model(ExecutableElement method, List<ExecutableElement> overrides) {
        Map<Role, Mark> marks = marks(method);
        for (int i = overrides.size() - 1; i >= 0; i--) {
            for (Mark mark : marks(overrides.get(i)).values()) {
                if (marks.keySet().stream().noneMatch(role -> role == mark.role() || role.isTerm())
                        || !mark.role().isTerm()) {
                    marks.putIfAbsent(mark.role(), mark);
                }
            }
        }
        return new MethodModel(method, asMember(method), Collections.unmodifiableMap(marks), List.copyOf(overrides));
    }

    private static Map<Role, Mark> marks(ExecutableElement method) {
        Map<Role, Mark> marks = new EnumMap<>(Role.class);
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            Role.of(annotation.getQualifiedName().toString())
                    .ifPresent(role -> marks.put(role, new Mark(role, mirror, method, names(mirror))));
        }
        return marks;
    }

    private static List<NameRef> names(AnnotationMirror mirror) {
        List<NameRef> names = new ArrayList<>();
        for (AnnotationValue value : mirror.getElementValues().values()) {
            if (value.getValue() instanceof List<?> list) {
                for (Object entry : list) {
                    AnnotationValue inner = (AnnotationValue) entry;
                    names.add(new NameRef(String.valueOf(inner.getValue()), inner));
                }
            } else {
                names.add(new NameRef(String.valueOf(value.getValue()), value));
            }
        }
        return List.copyOf(names);
    }
}
