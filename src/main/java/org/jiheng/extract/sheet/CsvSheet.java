package org.jiheng.extract.sheet;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jiheng.web.csv.Csv;

/** A table as lines with commas: RFC 4180, in UTF-8 with its mark, and no text that a spreadsheet would calculate with. */
public final class CsvSheet implements Sheet {

    private final SheetFrame frame;
    private final List<Heading> headings;
    private final Fields fields = new Fields();
    private final Bytes bytes = new Bytes();
    private long number;

    public CsvSheet(SheetFrame frame) {
        this.frame = frame;
        headings = frame.headings();
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
    public Future<Buffer> rows(List<Buffer> rows) {
        for (var row : rows) {
            fields.read(row.getBytes());
            bytes.plain(Long.toString(++number));
            for (var at = 1; at < headings.size(); at++) {
                fields.next();
                before(at);
                field(headings.get(at));
            }
            lineEnds();
        }
        return written();
    }

    private void field(Heading heading) {
        if (heading.tells()) {
            heading.told(fields.isThere() ? fields.text() : null).ifPresent(this::words);
        } else if (heading.kind() == Kind.MONEY && fields.isThere()) {
            fields.pourWan(bytes);
        } else if (heading.kind().number()) {
            fields.pourInto(bytes);
        } else if (!fields.isEmpty()) {
            bytes.plain(fields.isFormula() ? "\"'" : "\"");
            fields.pourInto(bytes);
            bytes.plain('"');
        }
    }

    @Override
    public Future<Buffer> end(List<String[]> sums, List<String> below) {
        sums.forEach(this::sum);
        lines(below);
        return written();
    }

    private void lines(List<String> lines) {
        for (var line : lines) {
            words(line);
            lineEnds();
        }
    }

    private void sum(String[] cells) {
        for (var at = 0; at < cells.length; at++) {
            before(at);
            var cell = cells[at] == null ? "" : cells[at];
            if (headings.get(at).kind().number()) {
                bytes.plain(headings.get(at).kind().counted(cell));
            } else if (!cell.isEmpty()) {
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
