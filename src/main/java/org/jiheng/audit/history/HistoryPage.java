package org.jiheng.audit.history;

import static org.jiheng.words.Say.say;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Moment;
import org.jiheng.audit.Thing;
import org.jiheng.form.Form;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.browsing.Column;
import org.jiheng.web.page.Choice;

/** What the page of the history shows: its filters, its lines, and the ways to the lines before and after them. */
final class HistoryPage {

    static final int SIZE = 50;
    private static final List<Integer> SIZES = List.of(20, 50, 100);

    /** Another number of lines on a page. */
    public record Size(int number, String href, boolean current) {}

    private final Address here;
    private final Map<String, Object> model = new HashMap<>();

    HistoryPage(Address here, Form form) {
        this.here = here;
        model.put("form", form);
        model.put("deeds", choices(Deed.values(), Deed::label));
        model.put("things", choices(Thing.values(), Thing::label));
        model.put("results", choices(HistoryFilter.Result.values(), HistoryFilter.Result::label));
        model.put("columns", columns());
        model.put("asked", asked(form));
    }

    /** What its file would hold. */
    HistoryPage asking(Form form) {
        return with("asked", asked(form));
    }

    HistoryPage with(String name, Object value) {
        model.put(name, value);
        return this;
    }

    /** One line more than a page holds tells that there is another page. */
    HistoryPage lines(List<Line> found, boolean towardsNewer) {
        var size = size(here);
        var shown = found.subList(0, Math.min(size, found.size())).stream().toList();
        var more = found.size() > size;
        var lines = towardsNewer ? reversed(shown) : shown;
        var newer = towardsNewer ? more : here.value("before").isPresent();
        var older = towardsNewer || more;
        model.put("lines", lines);
        model.put("newest", newer ? start().toString() : "");
        model.put(
                "newer",
                newer && !lines.isEmpty() ? start().with("after", lines.get(0).id()) : "");
        model.put(
                "older",
                older && !lines.isEmpty()
                        ? start().with("before", lines.get(lines.size() - 1).id())
                        : "");
        model.put("sizes", sizes(size));
        return this;
    }

    HistoryPage filtered(HistoryFilter filter) {
        model.put(
                "chosen",
                filter.words().entrySet().stream()
                        .map(chosen -> new Chosen(
                                HistoryFilter.label(chosen.getKey()),
                                chosen.getValue(),
                                start().without(chosen.getKey()).toString()))
                        .toList());
        return this;
    }

    HistoryPage counted(int lines) {
        var now = Moment.written(OffsetDateTime.now());
        model.put(
                "note",
                lines > HistoryStore.COUNTED
                        ? say("More than {0} lines · as of {1}", HistoryStore.COUNTED, now)
                        : say("Lines: {0} · as of {1}", lines, now));
        return this;
    }

    Map<String, Object> model() {
        return model;
    }

    static int size(Address here) {
        return here.value("size")
                .flatMap(asked -> SIZES.stream()
                        .filter(size -> size.toString().equals(asked))
                        .findFirst())
                .orElse(SIZE);
    }

    private Address start() {
        return here.without("before").without("after");
    }

    private List<Size> sizes(int current) {
        return SIZES.stream()
                .map(size -> new Size(size, start().with("size", size).toString(), size == current))
                .toList();
    }

    private static List<Line> reversed(List<Line> lines) {
        var reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Map<String, String>> asked(Form form) {
        return HistoryFilter.FIELDS.stream()
                .filter(field -> !form.raw(field).isEmpty())
                .map(field -> Map.of("name", field, "value", form.raw(field)))
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, Object> label) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), label.apply(value)))
                .toList();
    }

    private static List<Column> columns() {
        return List.of(
                column(say("Time")),
                column(say("Who")),
                column(say("Deed")),
                column(say("Changes")),
                column(say("Result")),
                column(say("From where")),
                column(say("Link")));
    }

    private static Column column(Object label) {
        return new Column(label, false, null, null);
    }
}
