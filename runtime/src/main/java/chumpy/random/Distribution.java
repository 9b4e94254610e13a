package chumpy.random;

import chumpy.NdArray;
import chumpy.TermException;
import chumpy.array.Arguments;
import chumpy.array.Shapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A distribution of numbers: its parameters, what they may be, and how one sample is drawn. */
final class Distribution {
    /** Draws one sample. */
    interface Draw {
        double next(Source source, double[] parameters);
    }

    /** Finds out what is wrong with parameters together that are right alone. */
    interface Fault {
        @Nullable
        String in(double[] parameters);
    }

    private final String name;
    private final List<Parameter> parameters;
    private final @Nullable Fault fault;
    private final Draw draw;

    private Distribution(String name, List<Parameter> parameters, @Nullable Fault fault, Draw draw) {
        this.name = name;
        this.parameters = parameters;
        this.fault = fault;
        this.draw = draw;
    }

    static Distribution of(String name, Draw draw, Parameter... parameters) {
        return new Distribution(name, List.of(parameters), null, draw);
    }

    Distribution refusing(Fault joint) {
        return new Distribution(name, parameters, joint, draw);
    }

    /** One sample. */
    double one(Source source, double... values) {
        check(values);
        return draw.next(source, values);
    }

    /** Samples of one distribution. */
    NdArray many(Source source, int[] size, double... values) {
        double[] samples = new double[Shapes.size(Arguments.given(name, "size", size))];
        check(values);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = draw.next(source, values);
        }
        return NdArray.adopt(samples, size);
    }

    /** One sample for each entry of the parameters, broadcast together and to the size if there is one. */
    NdArray each(Source source, int[] size, NdArray... arrays) {
        for (int k = 0; k < arrays.length; k++) {
            Parameter parameter = parameters.get(k);
            parameter.check(name, Arguments.given(name, parameter.name(), arrays[k]));
        }
        Walk walk = new Walk(name, size, arrays);
        if (fault != null) {
            walk.each((i, values) -> checkTogether(values));
        }
        double[] samples = new double[Shapes.size(walk.shape())];
        walk.each((i, values) -> samples[i] = draw.next(source, values));
        return NdArray.adopt(samples, walk.shape());
    }

    private void check(double... values) {
        for (int k = 0; k < values.length; k++) {
            parameters.get(k).check(name, values[k]);
        }
        checkTogether(values);
    }

    private void checkTogether(double... values) {
        String reason = fault == null ? null : fault.in(values);
        if (reason != null) {
            throw new TermException(name + ": " + reason);
        }
    }
}
