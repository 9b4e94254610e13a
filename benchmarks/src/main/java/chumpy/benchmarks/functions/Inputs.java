package chumpy.benchmarks.functions;

import chumpy.NdArray;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Arrays of as many numbers, evenly distributed. */
final class Inputs {
    /** The length of a square array's axes. */
    final int side;

    /** The length of a cube's axes. */
    final int edge;

    private final Map<String, double[]> known = new HashMap<>();

    Inputs(int side) {
        this.side = side;
        this.edge = (int) Math.round(Math.pow(side, 2.0 / 3));
        if (edge * edge * edge != side * side) {
            throw new IllegalArgumentException("side " + side + " is no cube of a number, such as 8 or 1000");
        }
    }

    /** How many numbers. */
    int size() {
        return side * side;
    }

    /** Numbers that are only read: the same array for the same limits. */
    double[] numbers(double low, double high) {
        return known.computeIfAbsent(
                low + " " + high,
                key -> new SplittableRandom(known.size())
                        .doubles(size(), low, high)
                        .toArray());
    }

    NdArray vector(double low, double high) {
        return NdArray.adopt(numbers(low, high), size());
    }

    NdArray matrix() {
        return NdArray.adopt(numbers(-1, 1), side, side);
    }

    /** The layout of the whole as one run, of rows, of columns and of the middle axis of a cube. */
    Layout[] layouts() {
        return new Layout[] {
            new Layout("all", null, 1, size(), 1, new int[] {size()}),
            new Layout("axis -1 of 2", 1, side, side, 1, new int[] {side, side}),
            new Layout("axis 0 of 2", 0, 1, side, side, new int[] {side, side}),
            new Layout("axis 1 of 3", 1, edge, edge, edge, new int[] {edge, edge, edge})
        };
    }
}
