package org.jiheng.extract.sheet;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jiheng.web.csv.Csv;

/** A table as lines with commas: RFC 4180, in UTF-8 with its mark, and no text that a spreadsheet would calculate with. */
public final class CsvSheet implements Sheet {

    private final SheetFrame frame;
    private final boolean[] numbers;
    private final Bytes bytes = new Bytes();

    public CsvSheet(SheetFrame frame) {
        this.frame = frame;
        numbers = new boolean[frame.headings().size()];
        for (var at = 0; at < numbers.length; at++) {
            numbers[at] = frame.headings().get(at).kind().number();
        }
    }

    @Override
    public Future<Buffer> begin() {
        bytes.point(Csv.MARK.codePointAt(0));
        lines(frame.above());
        var heads = frame.heads();
        for (var at = 0; at < heads.length; at++) {
            before(at);
            words(heads[at]);
        }
        lineEnds();
        return written();
    }

    @Override
    public Future<Buffer> rows(List<String[]> rows) {
        rows.forEach(this::row);
        return written();
    }

    @Override
    public Future<Buffer> end(List<String[]> sums, List<String> below) {
        sums.forEach(this::row);
        lines(below);
        return written();
    }

    private void lines(List<String> lines) {
        for (var line : lines) {
            words(line);
            lineEnds();
        }
    }

    private void row(String[] cells) {
        for (var at = 0; at < cells.length; at++) {
            before(at);
            var cell = cells[at];
            if (cell != null && numbers[at] && Bytes.isNumber(cell)) {
                bytes.plain(cell);
            } else if (cell != null && !cell.isEmpty()) {
                words(cell);
            }
        }
        lineEnds();
    }

    private void before(int column) {
        if (column > 0) {
            bytes.plain(',');
        }
    }

    private void lineEnds() {
        bytes.plain('\r').plain('\n');
    }

    private void words(String text) {
        bytes.plain('"');
        if (Csv.isFormula(text)) {
            bytes.plain('\'');
        }
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (Character.isHighSurrogate(sign)) {
                var point = text.codePointAt(at);
                at += Character.charCount(point) - 1;
                bytes.point(point);
            } else {
                bytes.point(sign);
            }
            if (sign == '"') {
                bytes.plain('"');
            }
        }
        bytes.plain('"');
    }

    private Future<Buffer> written() {
        return Future.succeededFuture(bytes.taken());
    }
}
