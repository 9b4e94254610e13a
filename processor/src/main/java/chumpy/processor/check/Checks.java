package chumpy.processor.check;

import chumpy.processor.model.Library;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Saving;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** All rules, in the order in which they are asked. */
public final class Checks {
    /** Faults for which the generated class could not extend the user's. */
    public static final Set<Message> NOT_EXTENDABLE = Set.copyOf(EnumSet.of(
            Message.NOT_A_CLASS,
            Message.NOT_A_CH,
            Message.FINAL_PRIMITIVE,
            Message.PRIVATE_PRIMITIVE,
            Message.INNER_PRIMITIVE,
            Message.NO_CONSTRUCTOR));

    private final Library library;
    private final List<Rule> methodRules;
    private final List<Rule> classRules;

    /**
     * The rules.
     *
     * @param library the runtime as the compilation sees it
     */
    public Checks(Library library) {
        this.library = library;
        this.methodRules = List.of(
                new RoleRules(),
                new AccessorRules(library),
                new MemoRules(),
                new ListenerRules(library),
                new DerivativeMethodRules(library));
        this.classRules = List.of(
                new ValueRules(),
                new TermRules(library),
                new ReachRules(),
                new DerivativeRules(),
                new NameRules(),
                new AbstractMethodRules(),
                new GeneratedMemberRules(library));
    }

    /**
     * Checks whether a class can be a primitive at all.
     *
     * @param type what {@code @Primitive} stands on
     * @param generated the simple name of the class to be generated
     * @param report takes the faults
     */
    public void checkClass(TypeElement type, String generated, Report report) {
        new ClassRules(library).check(type, generated, report);
    }

    /**
     * Checks a primitive.
     *
     * @param model the primitive
     * @param report takes the faults
     */
    public void checkPrimitive(PrimitiveModel model, Report report) {
        methodRules.forEach(rule -> rule.check(model, report));
        classRules.forEach(rule -> rule.check(model, report));
    }

    /**
     * Checks the annotated methods of a class or interface that primitives may inherit from.
     *
     * @param model the class or interface
     * @param report takes the faults
     */
    public void checkBase(PrimitiveModel model, Report report) {
        StrayRules stray = new StrayRules(library);
        stray.check(model, report);
        if (report.isClean()) {
            methodRules.forEach(rule -> rule.check(model, report));
        }
    }

    /**
     * Notes that nodes cannot be saved to files, where that is so. It is no fault.
     *
     * @param model a primitive without faults
     * @param report takes the note
     */
    public static void notSaved(PrimitiveModel model, Report report) {
        Saving.obstacle(model)
                .ifPresent(obstacle ->
                        report.note(model.label() + ": its nodes cannot be saved to files, because " + obstacle));
    }

    /**
     * Reports that the name of the generated class is taken.
     *
     * @param model the primitive
     * @param report takes the fault
     */
    public static void classTaken(PrimitiveModel model, Report report) {
        report.add(Message.CLASS_TAKEN, Position.of(model.element()), model.label(), model.generatedQualifiedName());
    }

    /**
     * Reports that a class waits for a type that does not come.
     *
     * @param type the class
     * @param generated the simple name of the class to be generated, or of the class itself if there is none
     * @param missing the type and where it is used
     * @param report takes the fault
     */
    public static void unresolved(TypeElement type, String generated, Unresolved missing, Report report) {
        report.add(
                Message.UNRESOLVED,
                Position.of(missing.user()),
                PrimitiveModel.labelOf(type),
                generated,
                missing.name(),
                generated);
    }

    /**
     * Reports that the runtime is not on the class path.
     *
     * @param type a primitive
     * @param report takes the fault
     */
    public static void noRuntime(TypeElement type, Report report) {
        report.add(Message.NO_RUNTIME, Position.of(type), PrimitiveModel.labelOf(type));
    }

    /**
     * Reports a fault of the processor.
     *
     * @param type the class it was working on
     * @param trace the exception
     * @param report takes the fault
     */
    public static void internalError(TypeElement type, String trace, Report report) {
        report.add(Message.INTERNAL_ERROR, Position.of(type), PrimitiveModel.labelOf(type), trace);
    }
}
