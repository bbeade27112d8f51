package org.jiheng.listing;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.listing.compare.Checked;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.compare.Preview;
import org.jiheng.listing.intake.ListingForm;
import org.jiheng.listing.reading.Column;
import org.jiheng.table.workbook.SheetTemplate;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.csv.CsvFile;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** The files around a list of projects: an empty one to fill in, and its faults to correct. */
final class ListingFiles {

    private static final Say LIST = say("Project list");
    private static final List<Column> TEMPLATE = List.of(
            Column.CODE,
            Column.NAME,
            Column.NODE,
            Column.ATTRIBUTE,
            Column.PERIOD,
            Column.STARTS,
            Column.ENDS,
            Column.LEADER,
            Column.SECTION,
            Column.INITIAL,
            Column.FULL,
            Column.FISCAL,
            Column.CARRYOVER,
            Column.OTHER,
            Column.REASON,
            Column.BASIS);

    private final Words words;

    ListingFiles(Words words) {
        this.words = words;
    }

    Reply template(Request request) {
        return new CsvFile(words, request.viewer().language())
                .line(heads(request))
                .called(LIST);
    }

    Reply workbook(Request request) {
        var name = words.in(request.viewer().language(), LIST);
        return Reply.download(name + ".xlsx", SheetTemplate.TYPE, SheetTemplate.of(name, heads(request)));
    }

    /** The heads of amounts name the unit they are written in. */
    private List<String> heads(Request request) {
        var language = request.viewer().language();
        var unit = words.in(language, ListingForm.unit(request.query("unit")).label());
        return TEMPLATE.stream()
                .map(column -> words.in(language, column.label())
                        + (Column.AMOUNTS.contains(column)
                                ? (language == Language.ZH ? "（" + unit + "）" : " (" + unit + ")")
                                : ""))
                .toList();
    }

    /** One line for each wrong cell. */
    Reply faults(Request request, Preview<Checked> preview) {
        var file = new CsvFile(words, request.viewer().language())
                .line(
                        say("Line"),
                        say("Project code"),
                        say("Project name"),
                        say("Column"),
                        say("Content"),
                        say("What to correct"));
        preview.of(Kind.WRONG).forEach(row -> faults(file, row));
        return file.called(say("Faults of the list"));
    }

    private static void faults(CsvFile file, Checked row) {
        row.faults()
                .wrong()
                .forEach((column, fault) -> file.line(
                        row.line(),
                        row.typed().get(Column.CODE),
                        row.typed().get(Column.NAME),
                        column.label(),
                        row.typed().get(column),
                        fault));
    }
}
