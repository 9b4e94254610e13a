/**
 * What pictures of trees and plots share: ink, pixels, and text within markup. It knows neither of them, and users see none
 * of it.
 */
@NullMarked
package chumpy.view.paint;

import org.jspecify.annotations.NullMarked;
