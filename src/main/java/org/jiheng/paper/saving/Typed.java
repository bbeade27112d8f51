package org.jiheng.paper.saving;

import java.util.Map;

/**
 * Cells as one person sends them.
 *
 * @param seen the revision of the paper at which their edit began
 * @param cells what stands in them now
 * @param onlyEdited whether each of them was touched by hand; a page without a script sends all it shows
 * @param restoring whether rows that were deleted meanwhile come back with them, as their writer was asked and chose
 */
public record Typed(int seen, Map<String, String> cells, boolean onlyEdited, boolean restoring) {

    public static Typed page(int seen, Map<String, String> cells) {
        return new Typed(seen, cells, false, false);
    }
}
