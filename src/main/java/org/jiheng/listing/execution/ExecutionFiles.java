package org.jiheng.listing.execution;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.compare.Preview;
import org.jiheng.listing.intake.ListingForm;
import org.jiheng.table.workbook.SheetTemplate;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.csv.CsvFile;
import org.jiheng.words.Language;
import org.jiheng.words.Words;

/** The files around a list of executed amounts: an empty one to fill in, and its faults to correct. */
final class ExecutionFiles {

    private final Words words;

    ExecutionFiles(Words words) {
        this.words = words;
    }

    Reply workbook(Request request) {
        var language = request.viewer().language();
        var name = words.in(language, say("Executed amounts"));
        return Reply.download(name + ".xlsx", SheetTemplate.TYPE, SheetTemplate.of(name, heads(request, language)));
    }

    private List<String> heads(Request request, Language language) {
        var unit = words.in(language, ListingForm.unit(request.query("unit")).label());
        return Arrays.stream(Column.values())
                .map(column ->
                        words.in(language, column.label()) + (Column.AMOUNTS.contains(column) ? "(" + unit + ")" : ""))
                .toList();
    }

    /** One line for each wrong cell. */
    Reply faults(Request request, Preview<Checked> preview) {
        var file = new CsvFile(words, request.viewer().language())
                .line(say("Line"), say("Project code"), say("Column"), say("Content"), say("What to correct"));
        preview.of(Kind.WRONG).forEach(row -> faults(file, row));
        return file.called(say("Faults of the list"));
    }

    private static void faults(CsvFile file, Checked row) {
        row.faults()
                .wrong()
                .forEach((column, fault) -> file.line(
                        row.line(),
                        row.typed().get(Column.CODE),
                        column.label(),
                        row.typed().get(column),
                        fault));
    }
}
