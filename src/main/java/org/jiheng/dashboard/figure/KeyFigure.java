package org.jiheng.dashboard.figure;

/** A large number of a board with its name and unit above, what goes with it below, and the way to its rows. */
public record KeyFigure(String figure, Object label, String number, Object below, String href) {

    /** The name of what stands below it, which changes with it. */
    public String belowFigure() {
        return figure + ".below";
    }
}
