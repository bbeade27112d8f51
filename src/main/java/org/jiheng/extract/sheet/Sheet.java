package org.jiheng.extract.sheet;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** A table on its way into a file, piece by piece: what was written is handed on at once and never kept. */
public interface Sheet {

    /** The lines above, and the heads of the columns. */
    Future<Buffer> begin();

    /** Rows as the database wrote them, each whole; they lack their number, which stands in the first column. */
    Future<Buffer> rows(List<Buffer> rows);

    /** Sums below the columns, with a text for each and null where there is nothing; then lines of one cell each. A file that lacks them was cut short. */
    Future<Buffer> end(List<String[]> sums, List<String> below);
}
