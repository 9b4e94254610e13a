/**
 * Assertions for the tests of primitives: {@link chumpy.test.GradientAssertions}. They fail with opentest4j's error, which
 * JUnit 5 and IDEs know; the work is done by {@code chumpy.inspect}.
 */
@NullMarked
package chumpy.test;

import org.jspecify.annotations.NullMarked;
