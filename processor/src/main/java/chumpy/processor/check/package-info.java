/**
 * The rules a primitive must keep: a class for each family of rules, all messages in one enum. Nothing here writes
 * sources.
 */
@NullMarked
package chumpy.processor.check;

import org.jspecify.annotations.NullMarked;
