package org.jiheng.dashboard.chart;

import java.util.List;

/**
 * One bar of a chart, and the same as a line of its table.
 *
 * @param length of the whole length there is for bars, so that the longest leaves room for its label
 * @param rest what is left of it, where a column begins that stands on the ground
 */
public record Mark(
        Object label, String href, String value, String length, String rest, String fill, List<Object> cells) {

    /** A place of the axis at which nothing stands. */
    public boolean none() {
        return value.equals("0");
    }
}
