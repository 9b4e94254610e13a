/**
 * Plots of numbers: where a Jacobian has entries ({@link chumpy.view.plot.Spy}), the values of an array ({@link
 * chumpy.view.plot.Heatmap}), how runs converge ({@link chumpy.view.plot.RunPlot}). Each is drawn once, on a canvas that is
 * pixels (PNG) or text (SVG).
 */
@NullMarked
package chumpy.view.plot;

import org.jspecify.annotations.NullMarked;
