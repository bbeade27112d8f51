package org.jiheng.table.workbook;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A workbook with one sheet of texts to fill in: its heads, and below them room for what is a text and stays one. */
public final class SheetTemplate {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PROGRAM = "Jiheng";
    private static final String VERSION = "1.0";
    private static final int WIDTH_OF_A_SIGN = 2;
    private static final int NARROWEST = 14;

    private SheetTemplate() {}

    /** The columns are formatted as text, so that codes keep their zeros and all their digits. */
    public static Buffer of(String name, List<String> heads) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            var sheet = workbook.newWorksheet(name);
            for (var at = 0; at < heads.size(); at++) {
                sheet.value(0, at, heads.get(at));
                sheet.width(
                        at, Math.max(NARROWEST, WIDTH_OF_A_SIGN * heads.get(at).length() + 2));
                sheet.style(at).format("@").set();
            }
            sheet.range(0, 0, 0, heads.size() - 1)
                    .style()
                    .bold()
                    .fillColor("EEF2F6")
                    .wrapText(true)
                    .set();
            sheet.freezePane(0, 1);
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes.toByteArray());
    }
}
