package org.jiheng.extract.sheet;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written from its first byte to its last; without its end no program opens it. */
final class BookWriter {

    /** What the last sheet keeps free for sums and closing lines. */
    private static final int ROOM_BELOW = 64;

    private final SheetFrame frame;
    private final int rowsOfASheet;
    private final Fields fields = new Fields();
    private final Bytes bytes = new Bytes();
    private final SheetXml sheet;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);
    private int sheets;
    private long number;

    /** @param mostRows a sheet cannot have more */
    BookWriter(SheetFrame frame, int mostRows) {
        this.frame = frame;
        rowsOfASheet = mostRows - ROOM_BELOW;
        sheet = new SheetXml(bytes, frame);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    Buffer begin() throws IOException {
        var room = rowsOfASheet - frame.above().size() - 1;
        for (var part : BookParts.of(frame, (int) Math.max(1, (frame.rows() + room - 1) / room))
                .entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        openSheet();
        return taken();
    }

    Buffer rows(List<Buffer> rows) throws IOException {
        for (var row : rows) {
            if (sheet.rows() == rowsOfASheet) {
                closeSheet();
                openSheet();
            }
            sheet.row(cells(row), false);
        }
        return taken();
    }

    private String[] cells(Buffer row) {
        fields.read(row.getBytes());
        var headings = frame.headings();
        var cells = new String[headings.size()];
        cells[0] = Long.toString(++number);
        for (var at = 1; at < cells.length; at++) {
            fields.next();
            cells[at] = fields.isThere() ? headings.get(at).told(fields.text()).orElse("") : "";
        }
        return cells;
    }

    Buffer end(List<String[]> sums, List<String> below) throws IOException {
        sums.forEach(each -> sheet.row(each, true));
        below.forEach(line -> sheet.line(line, Style.PLAIN));
        closeSheet();
        zip.finish();
        return taken();
    }

    private void openSheet() throws IOException {
        zip.putNextEntry(new ZipEntry(BookParts.sheet(++sheets)));
        sheet.open();
    }

    private void closeSheet() throws IOException {
        sheet.close();
        bytes.pourInto(zip);
        zip.closeEntry();
    }

    private Buffer taken() throws IOException {
        bytes.pourInto(zip);
        var taken = Buffer.buffer(out.toByteArray());
        out.reset();
        return taken;
    }
}
