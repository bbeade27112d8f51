package org.jiheng.evidence;

import org.jiheng.words.Say;

/** How much of a paper's room its files take: those that stand, and all whose bytes are still kept. */
public record Room(long standing, long stored) {

    public boolean takes(long more, Limits limits) {
        return standing + more <= limits.paper() && stored + more <= limits.withDeleted();
    }

    public Say used() {
        return Limits.size(standing);
    }
}
