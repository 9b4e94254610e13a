/**
 * {@code fit}: nonlinear regression on data files in the layout of NIST's Statistical Reference Datasets, compared
 * with their certified results. Reading ({@link chumpy.samples.fit.DataSetReader}), fitting
 * ({@link chumpy.samples.fit.Fitter}) and showing (reports, pictures) are apart from each other; only the fitting
 * meets the optimiser.
 */
@NullMarked
package chumpy.samples.fit;

import org.jspecify.annotations.NullMarked;
