package org.jiheng.listing;

import static org.jiheng.words.Say.say;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.listing.compare.Checked;
import org.jiheng.listing.compare.Column;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.compare.Preview;
import org.jiheng.table.SheetTemplate;
import org.jiheng.web.Csv;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** The files around a list of projects: an empty one to fill in, and its faults to correct. */
final class ListingFiles {

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
        var language = request.viewer().language();
        var line = Csv.line(heads(request).toArray());
        return Reply.download(name(language) + ".csv", Csv.TYPE, Buffer.buffer(Csv.MARK + line));
    }

    Reply workbook(Request request) {
        var name = name(request.viewer().language());
        return Reply.download(name + ".xlsx", SheetTemplate.TYPE, SheetTemplate.of(name, heads(request)));
    }

    private String name(Language language) {
        return words.in(language, say("Project list"));
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
        var language = request.viewer().language();
        var file = new StringBuilder(Csv.MARK)
                .append(line(
                        language,
                        say("Line"),
                        say("Project code"),
                        say("Project name"),
                        say("Column"),
                        say("Content"),
                        say("What to correct")));
        preview.of(Kind.WRONG).forEach(row -> lines(row, language).forEach(file::append));
        return Reply.download(
                words.in(language, say("Faults of the list")) + ".csv", Csv.TYPE, Buffer.buffer(file.toString()));
    }

    private Stream<String> lines(Checked row, Language language) {
        return row.wrong().stream()
                .map(fault -> Csv.line(
                        row.line(),
                        row.typed().get(Column.CODE),
                        row.typed().get(Column.NAME),
                        words.in(language, fault.getKey().label()),
                        row.typed().get(fault.getKey()),
                        words.in(language, fault.getValue())));
    }

    private String line(Language language, Say... labels) {
        return Csv.line(
                Arrays.stream(labels).map(label -> words.in(language, label)).toArray());
    }
}
