package chumpy.view;

/**
 * A place in a picture.
 *
 * @param x to the right
 * @param y downwards
 */
record Point(double x, double y) {
    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The point at a distance from here on the way to another. */
    Point towards(Point other, double distance) {
        double whole = distance(other);
        double part = whole == 0 ? 0 : distance / whole;
        return new Point(x + part * (other.x - x), y + part * (other.y - y));
    }
}
