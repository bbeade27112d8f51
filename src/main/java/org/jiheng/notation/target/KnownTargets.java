package org.jiheng.notation.target;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Targets that were read lately; the same text beside the same hint is always read alike. */
final class KnownTargets {

    private static final int MOST = 4096;
    private static final int LONGEST = 200;

    private record Written(String text, Hint hint) {}

    private final Map<Written, Target> known = new ConcurrentHashMap<>();

    Target read(String text, Hint hint) {
        if (text.length() > LONGEST) {
            return new TargetReader(text, hint).read();
        }
        var written = new Written(text, hint);
        var found = known.get(written);
        return found == null ? learn(written) : found;
    }

    /** Begins anew when it is full: what is asked for often is soon known again. */
    private Target learn(Written written) {
        if (known.size() >= MOST) {
            known.clear();
        }
        var target = new TargetReader(written.text, written.hint).read();
        known.put(written, target);
        return target;
    }
}
