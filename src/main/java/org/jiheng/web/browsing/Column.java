package org.jiheng.web.browsing;

/**
 * The head of a table's column; with an address by which the table is sorted by it.
 *
 * @param pinned whether it stays in sight where the table is wider than its page
 */
public record Column(Object label, boolean number, String href, String sort, boolean pinned) {

    public Column(Object label, boolean number, String href, String sort) {
        this(label, number, href, sort, false);
    }
}
