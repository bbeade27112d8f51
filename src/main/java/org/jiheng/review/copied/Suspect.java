package org.jiheng.review.copied;

import java.util.Optional;

/**
 * A text of another paper that shares prints with one of this paper.
 *
 * @param estimate how much of the shorter text is in the other, by the prints alone
 * @param source the other text, where the reader may see it
 */
record Suspect(
        String cell, long paperId, String otherCell, int year, String nodeKind, int estimate, Optional<Source> source) {

    /** Where the other text stands and what it says. */
    record Source(String kind, String title, String node, String text) {}
}
