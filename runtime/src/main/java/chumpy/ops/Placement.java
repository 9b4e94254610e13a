package chumpy.ops;

import chumpy.annotations.Primitive;
import chumpy.array.Placing;
import chumpy.graph.SavedForm;

/**
 * Entries of an array in other places, and zeros or another number where none of them comes to stand: triangles, diagonal
 * matrices, arrays with a border. A row of the Jacobian has a single 1 or nothing.
 */
@Primitive
public abstract class Placement extends Relocated<Placing> {
    @Override
    protected SavedForm savedForm() {
        return PlacementForm.of(this, places());
    }
}
