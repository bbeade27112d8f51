package org.jiheng.table.workbook;

import static org.jiheng.words.Say.say;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jiheng.problem.Problem;
import org.jiheng.table.Table;

/** An XLSX workbook, opened only after its archive and its parts were found harmless; every visible sheet is a table. */
public final class Workbook {

    private static final int MOST_SHEETS = 20;
    private static final ReadingOptions AS_SEEN = new ReadingOptions(true, true);

    private Workbook() {}

    public static List<Table> read(byte[] bytes, Patience patience) {
        try {
            return tables(bytes, checked(bytes, patience), patience);
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // the reader of workbooks has no one failure of its own for a part that is not as it should be
            throw ZipGuard.refused(say("has a part that cannot be read"));
        }
    }

    private static PartCheck checked(byte[] bytes, Patience patience) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            ZipGuard.check(zip, patience);
            return PartCheck.run(zip, patience);
        }
    }

    private static List<Table> tables(byte[] bytes, PartCheck parts, Patience patience) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), AS_SEEN)) {
            var sheets = workbook.getSheets().limit(MOST_SHEETS).toList();
            var tables = new ArrayList<Table>();
            for (var sheet : sheets) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    tables.add(new SheetReader(parts.merges(sheet.getId()), patience).read(sheet, hidden(sheets)));
                }
            }
            tables.removeIf(table -> table.lines().isEmpty());
            if (tables.isEmpty()) {
                throw Problem.unreadable(say("Choose a workbook with a list; this one is empty"));
            }
            return tables;
        }
    }

    private static List<String> hidden(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList();
    }
}
