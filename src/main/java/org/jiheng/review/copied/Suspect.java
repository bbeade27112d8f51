package org.jiheng.review.copied;

import java.util.Optional;

/**
 * A text of another paper that shares prints with one of this paper.
 *
 * @param alike how many other texts share so many prints with it, of which only the likest are told
 * @param estimate how much of the shorter text is in the other, by the prints alone
 * @param source the other text, where the reader may see it
 */
record Suspect(
        String cell,
        long paperId,
        String otherCell,
        int year,
        String nodeKind,
        int estimate,
        int alike,
        Optional<Source> source) {

    /** Where the other text stands and what it says. */
    record Source(String kind, String title, String node, String text) {}
}
