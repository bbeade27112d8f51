package org.jiheng.live;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.ledger.Basis;

/** What a reader follows: the figures of a node of the organisation in a year, by what was approved or handed in last. */
public record Topic(long nodeId, int year, Basis basis) {

    private static final Pattern WRITTEN =
            Pattern.compile("([1-9][0-9]{0,17})\\.((?:19|20|21)[0-9]{2})\\.(APPROVED|LATEST)");

    /** As a page names it, such as 12.2025.APPROVED. */
    public static Optional<Topic> read(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Topic(
                        Long.parseLong(written.group(1)),
                        Integer.parseInt(written.group(2)),
                        Basis.valueOf(written.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return nodeId + "." + year + "." + basis;
    }
}
