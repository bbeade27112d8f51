package org.jiheng.audit.history;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.audit.Moment;
import org.jiheng.audit.chain.Head;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.csv.Csv;
import org.jiheng.web.outgoing.Outflow;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** The history as a file: what was asked for and the head of the global chain first, the number of lines last. */
final class HistoryExport {

    private final Words words;
    private final CellNames names;
    private final Viewer viewer;
    private final Line asked;
    private final HistoryFilter filter;

    HistoryExport(Words words, CellNames names, Viewer viewer, Line asked, HistoryFilter filter) {
        this.words = words;
        this.names = names;
        this.viewer = viewer;
        this.asked = asked;
        this.filter = filter;
    }

    Future<?> into(Outflow out, HistoryStore store, Optional<Head> head) {
        return out.write(Buffer.buffer(Csv.MARK + top(head)))
                .compose(begun -> store.each(
                        filter, asked.id(), lines -> names.on(lines, viewer).compose(named -> out.write(rows(named)))))
                .compose(count -> out.write(Buffer.buffer(Csv.line(word(say("Number of lines")), count))));
    }

    private String top(Optional<Head> head) {
        return Csv.line(word(say("History")), viewer.nodeName())
                + Csv.line(word(say("Filter|history")), filterWords())
                + Csv.line(word(say("Exported")), asked.moment(), viewer.name(), word(say("Revision {0}", asked.id())))
                + Csv.line(
                        word(say("Latest seal")),
                        head.<Object>map(Head::number).orElse(word(say("None yet"))),
                        head.map(Head::hash).orElse(""),
                        head.map(Head::at).map(Moment::written).orElse(""))
                + Csv.line(columns().stream().map(this::word).toArray());
    }

    private static List<Say> columns() {
        return List.of(
                say("Row"),
                say("Time"),
                say("Who"),
                say("Post"),
                say("From where"),
                say("Deed"),
                say("Subject"),
                say("Number of the thing"),
                say("Name of the thing"),
                say("Changes"),
                say("Reason"),
                say("Result"),
                say("Request"),
                say("Number in its chain"),
                say("Hash"));
    }

    private Buffer rows(List<Line> lines) {
        var text = Buffer.buffer(lines.size() * 256);
        lines.forEach(line -> text.appendString(row(line)));
        return text;
    }

    private String row(Line line) {
        return Csv.line(
                line.id(),
                line.moment(),
                word(line.by()),
                line.post(),
                line.address(),
                word(line.deed()),
                word(line.thing()),
                line.paperId(),
                line.title(),
                changes(line),
                line.reason(),
                word(line.resultWords()),
                line.requestId(),
                line.number(),
                line.hash());
    }

    private String changes(Line line) {
        return line.cells().stream()
                .map(cell ->
                        word(say("{0}: {1} → {2}", cell.name(), word(cell.wordsBefore()), word(cell.wordsAfter()))))
                .collect(Collectors.joining("\n"));
    }

    private String filterWords() {
        var chosen = filter.words().entrySet().stream()
                .map(each -> word(say("{0}: {1}", HistoryFilter.label(each.getKey()), each.getValue())))
                .collect(Collectors.joining("; "));
        return chosen.isEmpty() ? word(say("All lines")) : chosen;
    }

    private String word(Object value) {
        return value instanceof Say sentence ? words.in(viewer.language(), sentence) : String.valueOf(value);
    }
}
