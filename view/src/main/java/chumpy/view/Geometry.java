package chumpy.view;

import chumpy.inspect.Tree;
import java.util.List;

/**
 * A tree with a place for everything, by which pictures of all formats are drawn.
 *
 * @param tree what is drawn
 * @param title the line above
 * @param boxes its boxes
 * @param arrows its edges
 * @param legend what colours and lines mean, below
 * @param width of the picture
 * @param height of the picture
 */
record Geometry(
        Tree tree,
        Line title,
        List<Box> boxes,
        List<Arrow> arrows,
        List<Legend.Entry> legend,
        double width,
        double height) {}
