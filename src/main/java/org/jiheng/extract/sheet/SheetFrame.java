package org.jiheng.extract.sheet;

import java.util.List;

/**
 * What stands around the rows of a file.
 *
 * @param above lines that say what this is, one cell each
 * @param fixed so many columns stay in sight when one reads on to the right
 * @param pages what stands at the foot of every printed page, with {@code &P} for its number and {@code &N} for the last
 * @param rows how many will come
 */
public record SheetFrame(String name, List<String> above, List<Heading> headings, int fixed, String pages, long rows) {

    String[] heads() {
        return headings.stream().map(Heading::words).toArray(String[]::new);
    }
}
