package org.jiheng.listing.execution;

import static org.jiheng.words.Say.say;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.listing.ListingForm;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.compare.Preview;
import org.jiheng.table.SheetTemplate;
import org.jiheng.web.Csv;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
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
        var language = request.viewer().language();
        var file = new StringBuilder(Csv.MARK)
                .append(line(
                        language,
                        say("Line"),
                        say("Project code"),
                        say("Column"),
                        say("Content"),
                        say("What to correct")));
        preview.of(Kind.WRONG).forEach(row -> lines(row, language).forEach(file::append));
        return Reply.download(
                words.in(language, say("Faults of the list")) + ".csv", Csv.TYPE, Buffer.buffer(file.toString()));
    }

    private Stream<String> lines(Checked row, Language language) {
        return row.faults().wrong().entrySet().stream()
                .map(fault -> Csv.line(
                        row.line(),
                        row.typed().get(Column.CODE),
                        words.in(language, fault.getKey().label()),
                        row.typed().get(fault.getKey()),
                        words.in(language, fault.getValue())));
    }

    private String line(Language language, Say... labels) {
        return Csv.line(
                Arrays.stream(labels).map(label -> words.in(language, label)).toArray());
    }
}
