package chumpy.samples.formula;

/**
 * A line of text and where it stands.
 *
 * @param number its number, from 1
 * @param text its characters, without the line end
 */
public record TextLine(int number, String text) {}
