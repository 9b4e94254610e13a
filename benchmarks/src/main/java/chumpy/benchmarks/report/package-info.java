/**
 * One command that runs all benchmarks and writes what came out into a document: JMH, bundle adjustment beside Ceres
 * Solver, and NIST's nonlinear regression problems. What is measured by JMH stands in {@code chumpy.benchmarks}; the text
 * of the document and the limits that figures are held against stand in a template among the resources, not in code.
 */
@NullMarked
package chumpy.benchmarks.report;

import org.jspecify.annotations.NullMarked;
