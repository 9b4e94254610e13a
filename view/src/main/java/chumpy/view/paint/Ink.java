package chumpy.view.paint;

import java.awt.Color;

/** The colours that all pictures have in common. */
public final class Ink {
    /** What they are drawn on. */
    public static final Color PAPER = Color.WHITE;

    /** Of text. */
    public static final Color FULL = new Color(0x22262b);

    /** Of text that says less. */
    public static final Color FAINT = new Color(0x5b626b);

    private Ink() {}
}
