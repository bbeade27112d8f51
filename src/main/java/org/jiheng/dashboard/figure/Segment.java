package org.jiheng.dashboard.figure;

/**
 * A piece of a stacked bar, in percent of its length.
 *
 * @param fill what it is painted with, a colour or the pattern that tells it apart without colour
 */
public record Segment(
        String figure,
        Object label,
        String number,
        String share,
        String from,
        String length,
        String fill,
        String href) {

    public boolean empty() {
        return number.equals("0");
    }
}
