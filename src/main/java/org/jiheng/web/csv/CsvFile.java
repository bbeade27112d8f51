package org.jiheng.web.csv;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.web.Reply;
import org.jiheng.words.Figures;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** A file that spreadsheets open, written line by line in the language of whoever asked for it. */
public final class CsvFile {

    private final Words words;
    private final Language language;
    private final StringBuilder text = new StringBuilder(Csv.MARK);

    public CsvFile(Words words, Language language) {
        this.words = words;
        this.language = language;
    }

    public CsvFile line(Object... cells) {
        text.append(Csv.line(Arrays.stream(cells).map(this::written).toArray()));
        return this;
    }

    public CsvFile line(List<?> cells) {
        return line(cells.toArray());
    }

    /** What are several stand in one cell. */
    private Object written(Object cell) {
        if (cell instanceof List<?> several) {
            return several.stream().map(each -> String.valueOf(written(each))).collect(Collectors.joining("; "));
        }
        return cell instanceof Say sentence ? words.in(language, sentence) : cell;
    }

    public Reply called(Say name) {
        return download(words.in(language, name));
    }

    /** Lists change; the day tells one file from the next. */
    public Reply calledOfToday(Say name) {
        return download(words.in(language, name) + "-" + Figures.date(Instant.now()));
    }

    private Reply download(String name) {
        return Reply.download(name + ".csv", Csv.TYPE, Buffer.buffer(text.toString()));
    }
}
