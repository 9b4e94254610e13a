package chumpy.processor.check;

import chumpy.processor.model.Enclosing;
import chumpy.processor.model.Library;
import chumpy.processor.model.PrimitiveModel;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What a class must be for another class to extend it and stand beside it. */
final class ClassRules {
    private final Library library;

    ClassRules(Library library) {
        this.library = library;
    }

    void check(TypeElement type, String generated, Report report) {
        String label = PrimitiveModel.labelOf(type);
        Position here = Position.of(type);
        if (type.getKind() != ElementKind.CLASS) {
            report.add(Message.NOT_A_CLASS, here, label, kind(type.getKind()));
            return;
        }
        if (!library.isNode(type.asType())) {
            report.add(Message.NOT_A_CH, here, label, Wording.type(type.getSuperclass()));
            return;
        }
        if (type.getModifiers().contains(Modifier.FINAL)) {
            report.add(Message.FINAL_PRIMITIVE, here, label, "final", generated, "Make it abstract.");
        } else if (type.getModifiers().stream().anyMatch(m -> m.toString().equals("sealed"))) {
            report.add(Message.FINAL_PRIMITIVE, here, label, "sealed", generated, "Remove \"sealed\".");
        } else if (!type.getModifiers().contains(Modifier.ABSTRACT)) {
            report.add(Message.CONCRETE_PRIMITIVE, here, label, generated);
        }
        checkNesting(type, generated, report);
        if (report.isClean()) {
            checkConstructor(type, generated, report);
        }
    }

    private static String kind(ElementKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (kind) {
            case INTERFACE, ENUM, ANNOTATION_TYPE -> "an " + name;
            default -> "a " + name;
        };
    }

    private static void checkNesting(TypeElement type, String generated, Report report) {
        String label = PrimitiveModel.labelOf(type);
        for (Element e = type; e instanceof TypeElement at; e = e.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                String which = at.equals(type) ? "it" : PrimitiveModel.labelOf(at);
                report.add(Message.PRIVATE_PRIMITIVE, Position.of(type), label, generated, which);
                break;
            }
        }
        for (Element e = type; e instanceof TypeElement at; e = e.getEnclosingElement()) {
            if (at.getNestingKind() == NestingKind.LOCAL) {
                report.add(Message.INNER_PRIMITIVE, Position.of(type), label, "a local class", generated);
                break;
            }
            if (at.getNestingKind() == NestingKind.MEMBER
                    && !at.getModifiers().contains(Modifier.STATIC)
                    && at.getKind() == ElementKind.CLASS
                    && !Enclosing.of(at).getKind().isInterface()) {
                String what = at.equals(type) ? "an inner class" : "a class in the inner class " + at.getSimpleName();
                report.add(Message.INNER_PRIMITIVE, Position.of(type), label, what, generated);
                break;
            }
        }
    }

    private void checkConstructor(TypeElement type, String generated, Report report) {
        String label = PrimitiveModel.labelOf(type);
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        ExecutableElement found = constructors.stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst()
                .orElse(null);
        if (found == null) {
            Element at = constructors.isEmpty() ? type : constructors.get(0);
            report.add(Message.NO_CONSTRUCTOR, Position.of(at), label, generated, "there is none. Add one");
            return;
        }
        if (found.getModifiers().contains(Modifier.PRIVATE)) {
            report.add(
                    Message.NO_CONSTRUCTOR, Position.of(found), label, generated, "it is private. Remove \"private\"");
        }
        for (TypeMirror thrown : found.getThrownTypes()) {
            if (isChecked(library, thrown)) {
                String why = "it throws " + Wording.type(thrown) + ". Let it throw unchecked exceptions only";
                report.add(Message.NO_CONSTRUCTOR, Position.of(found), label, generated, why);
                return;
            }
        }
    }

    /** Whether an exception must be declared. */
    static boolean isChecked(Library library, TypeMirror thrown) {
        return !library.isA(thrown, "java.lang.RuntimeException") && !library.isA(thrown, "java.lang.Error");
    }
}
