package org.jiheng.project;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.form.Text;
import org.jiheng.web.Request;
import org.jiheng.web.page.Choice;
import org.jiheng.words.China;

/** The budget year a page is about, as its address says, counted in Beijing time wherever the server stands. */
public final class Years {

    public static final int FIRST = 1990;
    public static final int LAST = 2199;

    private Years() {}

    public static int current() {
        return China.year();
    }

    /** An address without a year, or with something else, means this year. */
    public static int of(Request request) {
        return read(request.query("year"));
    }

    public static int read(String typed) {
        var text = Text.halfWidth(typed).strip();
        if (!text.matches("[0-9]{4}")) {
            return current();
        }
        var year = Integer.parseInt(text);
        return year < FIRST || year > LAST ? current() : year;
    }

    /** Next year, this year, and all that are there, the latest first. */
    public static List<Choice> choices(Collection<Integer> there) {
        return Stream.concat(Stream.of(current() + 1, current()), there.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .map(year -> Choice.of(year, year))
                .toList();
    }
}
