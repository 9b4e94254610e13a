/**
 * {@code bal}: bundle adjustment, the joint refinement of cameras and points of a scene from where the points are seen
 * in images. The model is written twice, as a user of Chumpy would: as an expression of array functions, and as one
 * primitive with derivatives by hand. Besides, files of the collection Bundle Adjustment in the Large and synthetic
 * scenes, the report and the picture; what a bundle adjuster has no need of is elsewhere.
 */
@NullMarked
package chumpy.samples.bal;

import org.jspecify.annotations.NullMarked;
