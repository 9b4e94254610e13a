/**
 * What the processor knows of a primitive: immutable records read from the compiler's elements. Reading is lenient,
 * so that what is wrong can be told in words; nothing here reports or writes.
 */
@NullMarked
package chumpy.processor.model;

import org.jspecify.annotations.NullMarked;
