/** Pictures: the look of their panels, and their files. What a picture shows is the business of the sample it is of. */
@NullMarked
package chumpy.samples.picture;

import org.jspecify.annotations.NullMarked;
