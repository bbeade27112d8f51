package org.jiheng.dashboard.chart;

import java.util.List;
import org.jiheng.words.Say;

/**
 * Bars with one message, which is their title, and their numbers as a table.
 *
 * @param shape {@code bars} that lie below each other, or {@code columns} that stand beside each other
 * @param heads of the table: the first names what a line is about
 * @param lines of the table: the bars, or what each of them is made of
 */
public record Chart(
        String name, String shape, Say title, Say note, List<Say> heads, List<Mark> marks, List<Mark> lines) {

    Chart(String name, String shape, Say title, Say note, List<Say> heads, List<Mark> marks) {
        this(name, shape, title, note, heads, marks, marks);
    }

    public boolean columns() {
        return shape.equals("columns");
    }

    public Say first() {
        return heads.get(0);
    }

    public List<Say> figures() {
        return heads.subList(1, heads.size());
    }
}
