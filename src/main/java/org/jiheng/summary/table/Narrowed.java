package org.jiheng.summary.table;

import java.util.List;
import java.util.Optional;

/**
 * What a table is narrowed to.
 *
 * @param projects where they are not too many to be named one by one
 */
record Narrowed(Totals totals, Optional<List<Long>> projects) {

    static Narrowed of(Totals totals) {
        return new Narrowed(totals, Optional.empty());
    }
}
