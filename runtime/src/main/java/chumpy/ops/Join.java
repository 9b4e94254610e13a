package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.TermException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Joining;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.graph.SavedForm;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several arrays joined to one: concatenated, stacked. A column of each part's Jacobian has a single 1, at the place
 * where the entry comes to stand.
 */
@Primitive
public abstract class Join extends Ch {
    private int @Nullable [][] shapes;
    private @Nullable Joining joining;
    private @Nullable Jacobian @Nullable [] placements;

    /**
     * A join under the name of the operation that the user called, messages included.
     *
     * @param operation NumPy's name
     * @param parts what is joined
     * @param rule where the parts go, given their shapes
     * @return a node that follows its parts
     * @throws TermException if the list or one of its entries is null
     */
    public static Ch of(String operation, List<? extends Ch> parts, Function<int[][], Joining> rule) {
        if (parts == null) {
            throw new TermException(operation + ": the list of arrays is null; give at least one array");
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == null) {
                throw new TermException(operation + ": array " + i + " of " + parts.size() + " is null");
            }
        }
        return ChJoin.of(parts, operation, rule);
    }

    /**
     * What is joined.
     *
     * @return at least one array
     */
    @DTerm
    public abstract List<Ch> parts();

    /**
     * What the operation is called.
     *
     * @return NumPy's name
     */
    @Term
    public abstract String operation();

    /**
     * Where the parts go, given their shapes.
     *
     * @return a function of the shapes, which it does not write to
     */
    @Term
    public abstract Function<int[][], Joining> rule();

    @OnChanged("rule")
    void forgetJoining() {
        joining = null;
    }

    private Joining joining() {
        int[][] now = new int[parts().size()][];
        for (int i = 0; i < now.length; i++) {
            now[i] = Raw.shape(value(parts().get(i)));
        }
        Joining known = joining;
        if (known == null || !Arrays.deepEquals(shapes, now)) {
            known = rule().apply(now);
            shapes = now;
            joining = known;
            placements = null;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        Joining places = joining();
        NdArray r = Engine.output(this, places.shape());
        for (int i = 0; i < parts().size(); i++) {
            places.put(i, Raw.data(value(parts().get(i))), Raw.data(r));
        }
        return r;
    }

    @DrWrt("parts")
    Jacobian drPart(int part) {
        // The grouping was made for the present shapes when the value was computed.
        Joining places = joining == null ? joining() : joining;
        @Nullable Jacobian[] known = placements;
        if (known == null) {
            known = new Jacobian[places.parts()];
            placements = known;
        }
        Jacobian placement = known[part];
        if (placement == null) {
            placement = Jacobian.selection(places.positions(part), Shapes.size(places.shape()))
                    .transpose();
            known[part] = placement;
        }
        return placement;
    }

    @Override
    protected SavedForm savedForm() {
        return JoinForm.of(this, joining());
    }

    @Override
    protected String kindName() {
        return operation();
    }
}
