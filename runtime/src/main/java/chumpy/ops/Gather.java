package chumpy.ops;

import chumpy.annotations.Primitive;
import chumpy.array.IndexMap;
import chumpy.graph.LeafView;
import chumpy.graph.SavedForm;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an array in other places: indexing, transposition, broadcasting, flipping, repeating and all that are
 * like them. A row of the Jacobian has a single 1.
 */
@Primitive
public abstract class Gather extends Relocated<IndexMap> implements LeafView {
    @Override
    public int @Nullable [] viewedPlaces() {
        return places().source();
    }

    @Override
    protected SavedForm savedForm() {
        return GatherForm.of(this, places());
    }
}
