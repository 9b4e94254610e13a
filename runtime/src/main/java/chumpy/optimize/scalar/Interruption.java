package chumpy.optimize.scalar;

/** Carries the end of a run out of the depth of an algorithm: a limit was reached, or somebody asked it to end. */
@SuppressWarnings("serial")
final class Interruption extends RuntimeException {
    private final transient Ending ending;

    Interruption(Ending ending) {
        super(ending.reason(), null, false, false);
        this.ending = ending;
    }

    Ending ending() {
        return ending;
    }
}
