package chumpy.view.plot;

import chumpy.view.paint.Ink;
import java.awt.Color;
import java.util.function.DoubleFunction;

/** Colours, and scales of them from 0 to 1. */
final class Colors {
    static final Color LINE = new Color(0x9a, 0xa1, 0xa9);
    static final Color GRID = new Color(0xe3, 0xe5, 0xe8);
    static final Color EMPTY = new Color(0xf4, 0xf5, 0xf6);
    /** Of what is not finite: unlike any colour of a scale. */
    static final Color ALARM = new Color(0xff, 0x00, 0xc8);

    /** From a light blue, which can be told from nothing, to a dark one. */
    static final DoubleFunction<Color> FULLNESS = through(0xb9d3ee, 0x5b9bd5, 0x1f5fa8, 0x0b2f5e);

    /** From dark to light through hues that differ in brightness as well. */
    static final DoubleFunction<Color> SEQUENTIAL =
            through(0x440154, 0x443983, 0x31688e, 0x21918c, 0x35b779, 0x90d743, 0xfde725);

    /** From blue through white in the middle to red. */
    static final DoubleFunction<Color> DIVERGING =
            through(0x0b3c7d, 0x2f79b9, 0x92c1dd, 0xf7f7f7, 0xf2a888, 0xcb4a42, 0x7a0b20);

    private Colors() {}

    private static DoubleFunction<Color> through(int... stops) {
        return at -> {
            double place = Math.min(Math.max(at, 0), 1) * (stops.length - 1);
            int below = Math.min((int) place, stops.length - 2);
            return mixed(new Color(stops[below]), new Color(stops[below + 1]), place - below);
        };
    }

    private static Color mixed(Color a, Color b, double part) {
        return new Color(
                (int) Math.round(a.getRed() + part * (b.getRed() - a.getRed())),
                (int) Math.round(a.getGreen() + part * (b.getGreen() - a.getGreen())),
                (int) Math.round(a.getBlue() + part * (b.getBlue() - a.getBlue())));
    }

    /** What can be read on a colour. */
    static Color inkOn(Color paper) {
        double brightness = 0.299 * paper.getRed() + 0.587 * paper.getGreen() + 0.114 * paper.getBlue();
        return brightness > 140 ? Ink.FULL : Ink.PAPER;
    }
}
