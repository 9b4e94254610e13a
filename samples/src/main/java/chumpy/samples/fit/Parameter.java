package chumpy.samples.fit;

/**
 * A parameter of a model, as the table of starting values has it.
 *
 * @param name its name in the formula
 * @param start1 the first starting value, far away
 * @param start2 the second starting value, closer
 * @param certified the certified estimate
 * @param deviation the certified standard deviation of the estimate
 */
record Parameter(String name, double start1, double start2, double certified, double deviation) {
    /**
     * A starting value.
     *
     * @param number 1 or 2
     * @return the value
     */
    public double start(int number) {
        return number == 1 ? start1 : start2;
    }
}
