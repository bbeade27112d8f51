package org.jiheng.extract.sheet;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** A table as a workbook; it is packed on threads of its own, one piece after the other. */
public final class BookSheet implements Sheet {

    /** A sheet cannot have more rows. */
    public static final int MOST_ROWS = 1_048_576;

    private final WorkerExecutor packers;
    private final BookWriter writer;

    public BookSheet(WorkerExecutor packers, SheetFrame frame) {
        this(packers, frame, MOST_ROWS);
    }

    BookSheet(WorkerExecutor packers, SheetFrame frame, int mostRows) {
        this.packers = packers;
        writer = new BookWriter(frame, mostRows);
    }

    @Override
    public Future<Buffer> begin() {
        return packers.executeBlocking(writer::begin, true);
    }

    @Override
    public Future<Buffer> rows(List<Buffer> rows) {
        return packers.executeBlocking(() -> writer.rows(rows), true);
    }

    @Override
    public Future<Buffer> end(List<String[]> sums, List<String> below) {
        return packers.executeBlocking(() -> writer.end(sums, below), true);
    }
}
