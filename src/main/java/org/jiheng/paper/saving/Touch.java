package org.jiheng.paper.saving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was done to one cell since a page was drawn: what stood there then, who touched it last, and what the person who
 * saves now had put there meanwhile, from another window or in a save whose answer never arrived.
 */
public record Touch(String base, long accountId, String name, String at, Optional<String> own) {

    /** One line of the history: who filled in which cells, each with what stood there before and after. */
    public record Line(long accountId, String name, String at, Map<String, Change> cells) {}

    public record Change(String before, String after) {}

    /** All touches of some lines, oldest first, as one person sees them. */
    public static Map<String, Touch> of(List<Line> lines, long me) {
        var touched = new HashMap<String, Touch>();
        lines.forEach(line -> line.cells()
                .forEach((cell, change) ->
                        touched.merge(cell, of(line, change, me), (first, last) -> first.followedBy(last))));
        return touched;
    }

    private static Touch of(Line line, Change change, long me) {
        var own = line.accountId() == me ? Optional.of(change.after()) : Optional.<String>empty();
        return new Touch(change.before(), line.accountId(), line.name(), line.at(), own);
    }

    private Touch followedBy(Touch last) {
        return new Touch(base, last.accountId, last.name, last.at, last.own.or(() -> own));
    }

    boolean by(long account) {
        return accountId == account;
    }
}
