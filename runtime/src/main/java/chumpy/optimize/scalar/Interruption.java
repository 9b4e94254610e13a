package chumpy.optimize.scalar;

/** Carries the end of a run out of the depth of an algorithm: a limit was reached, or somebody asked it to end. */
@SuppressWarnings("serial")
final class Interruption extends RuntimeException {
    private final transient Oracle source;
    private final transient Ending ending;

    Interruption(Oracle source, Ending ending) {
        super(ending.reason(), null, false, false);
        this.source = source;
        this.ending = ending;
    }

    /** Whose run has to end: an algorithm may run another on an oracle within its own. */
    Oracle source() {
        return source;
    }

    Ending ending() {
        return ending;
    }
}
