package org.jiheng.listing;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import org.jiheng.listing.compare.Cells;
import org.jiheng.listing.compare.Kind;
import org.jiheng.words.Say;

/**
 * What a list did to one project: the cells it set, as they were before and after.
 *
 * @param stayed the cells that others changed since and that undoing left alone
 */
public record Listed(
        long projectId,
        String code,
        String name,
        Kind kind,
        Map<String, String> before,
        Map<String, String> after,
        List<String> stayed) {

    static final String ALL = "PROJECT";

    /** What stayed, in words. */
    public List<Say> labels() {
        return stayed.stream()
                .map(cell -> cell.equals(ALL) ? say("the whole project") : Cells.label(cell))
                .toList();
    }
}
