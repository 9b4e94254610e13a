package chumpy.processor.check;

import chumpy.processor.model.TermModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Collects what is wrong with one class. */
public final class Report {
    private final TypeElement subject;
    private final Predicate<Element> isInSources;
    private final List<Found> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** A fault and the element that is at fault, which may be another than the one it is shown at. */
    private record Found(Diagnostic diagnostic, Element culprit) {
        Message message() {
            return diagnostic.message();
        }
    }

    /**
     * An empty report.
     *
     * @param subject the class
     * @param isInSources whether an element is compiled now: others have no place in a source file to point at
     */
    public Report(TypeElement subject, Predicate<Element> isInSources) {
        this.subject = subject;
        this.isInSources = isInSources;
    }

    /**
     * Adds a fault. One in a class that was compiled earlier stands on the class that inherits it.
     *
     * @param message what kind of fault
     * @param at where it stands
     * @param arguments the arguments of the message's text
     */
    void add(Message message, Position at, Object... arguments) {
        Position shown = isInSources.test(at.element()) ? at : Position.of(subject);
        faults.add(new Found(new Diagnostic(message, shown, message.text(arguments)), at.element()));
    }

    /** Adds something worth knowing about the class that is no fault. */
    void note(String text) {
        notes.add(text);
    }

    /**
     * What is worth knowing and no fault.
     *
     * @return notes on the class
     */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * What the report is about.
     *
     * @return the class
     */
    public TypeElement subject() {
        return subject;
    }

    /**
     * What was found.
     *
     * @return the faults, in the order they were found
     */
    public List<Diagnostic> diagnostics() {
        return faults.stream().map(Found::diagnostic).toList();
    }

    /**
     * Whether nothing was found.
     *
     * @return true for a class that keeps all rules
     */
    public boolean isClean() {
        return faults.isEmpty();
    }

    /**
     * Whether one of some faults was found.
     *
     * @param messages kinds of faults
     * @return true for at least one
     */
    public boolean has(Set<Message> messages) {
        return faults.stream().anyMatch(found -> messages.contains(found.message()));
    }

    /**
     * Whether the form or the type of a term is at fault, so that it cannot be written.
     *
     * @param term a term
     * @return true if it is
     */
    public boolean isFaultyTerm(TermModel term) {
        return faults.stream()
                .anyMatch(found -> found.culprit().equals(term.accessor().element())
                        && (found.message() == Message.ACCESSOR || found.message() == Message.MEMBER_TAKEN));
    }

    /** Whether some fault stands on an element. */
    boolean isFaulty(Element element) {
        return faults.stream().anyMatch(found -> found.culprit().equals(element));
    }
}
