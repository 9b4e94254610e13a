/**
 * Writes the generated classes: one concern of the generated class in each class here. Models come in checked; nothing
 * here reports.
 */
@NullMarked
package chumpy.processor.write;

import org.jspecify.annotations.NullMarked;
