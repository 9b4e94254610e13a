package chumpy.array;

/**
 * Running sums and products along lines. Both are recurrences {@code r[i] = f(r[i - 1], x[i])}, and so are their
 * derivatives: {@code dr[i] = a[i] dr[i - 1] + b[i] dx[i]}, with a = b = 1 for sums, and for products a = x[i] and
 * b = r[i - 1]. No division, so zeros do no harm.
 */
public enum Scan {
    /** Running sums. */
    SUM,
    /** Running products. */
    PRODUCT;

    /**
     * The running values.
     *
     * @param lines the lines
     * @param x the array's entries
     * @param r receives the values
     */
    public void apply(Lines lines, double[] x, double[] r) {
        int stride = lines.stride();
        lines.forRuns((line, start, count) -> {
            if (stride == 1) {
                along(x, r, start, lines.length());
                return;
            }
            for (int i = 0, at = start; i < lines.length(); i++, at += stride) {
                next(x, r, at, count, i == 0 ? 0 : stride);
            }
        });
    }

    /** One line whose entries are neighbours. */
    private void along(double[] x, double[] r, int from, int n) {
        if (this == SUM) {
            double last = 0;
            for (int i = from; i < from + n; i++) {
                last += x[i];
                r[i] = last;
            }
        } else {
            double last = 1;
            for (int i = from; i < from + n; i++) {
                last *= x[i];
                r[i] = last;
            }
        }
    }

    /** The next entries of lines side by side; a stride of 0 says that they are the first. */
    private void next(double[] x, double[] r, int from, int count, int stride) {
        if (stride == 0) {
            for (int i = from; i < from + count; i++) {
                r[i] = this == SUM ? 0 + x[i] : x[i];
            }
        } else if (this == SUM) {
            for (int i = from; i < from + count; i++) {
                r[i] = r[i - stride] + x[i];
            }
        } else {
            for (int i = from; i < from + count; i++) {
                r[i] = r[i - stride] * x[i];
            }
        }
    }

    /**
     * The derivative in a direction.
     *
     * @param lines the lines
     * @param x the array's entries
     * @param r the running values
     * @param dx the direction
     * @param dr receives the derivative
     */
    public void forward(Lines lines, double[] x, double[] r, double[] dx, double[] dr) {
        int stride = lines.stride();
        lines.forRuns((line, start, count) -> {
            for (int i = 0, from = start; i < lines.length(); i++, from += stride) {
                for (int at = from; at < from + count; at++) {
                    double last = i == 0 ? 0 : dr[at - stride];
                    dr[at] = byLast(x, at) * last + byEntry(r, at, i, stride) * dx[at];
                }
            }
        });
    }

    /**
     * The adjoint of the derivative.
     *
     * @param lines the lines
     * @param x the array's entries
     * @param r the running values
     * @param gr weights of the running values
     * @param gx receives the weights of the entries
     */
    public void backward(Lines lines, double[] x, double[] r, double[] gr, double[] gx) {
        int stride = lines.stride();
        lines.forRuns((line, start, count) -> {
            if (stride == 1) {
                backAlong(x, r, gr, start, lines.length(), gx);
                return;
            }
            double[] next = new double[count];
            for (int i = lines.length() - 1; i >= 0; i--) {
                int from = start + i * stride;
                for (int k = 0; k < count; k++) {
                    int at = from + k;
                    double weight = gr[at] + next[k];
                    gx[at] = byEntry(r, at, i, stride) * weight;
                    next[k] = byLast(x, at) * weight;
                }
            }
        });
    }

    private void backAlong(double[] x, double[] r, double[] gr, int start, int n, double[] gx) {
        double next = 0;
        for (int i = n - 1; i >= 0; i--) {
            int at = start + i;
            double weight = gr[at] + next;
            gx[at] = byEntry(r, at, i, 1) * weight;
            next = byLast(x, at) * weight;
        }
    }

    /**
     * All derivatives, one row after the other: by the entries of the line up to the row's own.
     *
     * @param lines the lines
     * @param starts where the entries of each row begin
     * @param x the array's entries
     * @param r the running values
     * @param out receives the entries
     */
    public void entries(Lines lines, int[] starts, double[] x, double[] r, double[] out) {
        int stride = lines.stride();
        lines.forRange((from, to) -> {
            for (int l = from; l < to; l++) {
                int row = lines.start(l);
                for (int i = 0; i < lines.length(); i++, row += stride) {
                    for (int j = 0; j < i; j++) {
                        out[starts[row] + j] = byLast(x, row) * out[starts[row - stride] + j];
                    }
                    out[starts[row] + i] = byEntry(r, row, i, stride);
                }
            }
        });
    }

    private double byLast(double[] x, int at) {
        return this == SUM ? 1 : x[at];
    }

    private double byEntry(double[] r, int at, int i, int stride) {
        return this == SUM || i == 0 ? 1 : r[at - stride];
    }
}
