package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.form.Text;
import org.jiheng.words.Say;

/** A list of people as it stands in a file: one a line, found by the words over its columns. */
record PeopleList(List<Row> rows, List<String> unused, Optional<Say> complaint) {

    private static final int MOST_ROWS = 2000;
    private static final int HEAD_WITHIN = 5;

    /** A person as written. */
    record Row(int line, Map<Heading, String> cells) {

        String cell(Heading heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    /** What a column holds, and the words that say so. */
    enum Heading {
        LOGIN(true, "用户名", "账号", "登录名", "user name", "username", "login"),
        NAME(true, "姓名", "名称", "name"),
        PHONE(false, "电话", "手机", "联系电话", "phone", "telephone"),
        NODE(true, "单位", "所在单位", "单位代码", "单位编码", "unit", "unit code");

        private final boolean needed;
        private final List<String> words;

        Heading(boolean needed, String... words) {
            this.needed = needed;
            this.words = List.of(words);
        }

        static Optional<Heading> of(String cell) {
            var word = Text.halfWidth(cell).strip().toLowerCase(Locale.ROOT);
            return List.of(values()).stream()
                    .filter(heading -> heading.words.contains(word))
                    .findFirst();
        }

        Say label() {
            return switch (this) {
                case LOGIN -> say("User name");
                case NAME -> say("Name|person");
                case PHONE -> say("Phone");
                case NODE -> say("Unit");
            };
        }
    }

    static PeopleList read(String text) {
        var lines = CsvReader.read(text);
        return IntStream.range(0, Math.min(HEAD_WITHIN, lines.size()))
                .filter(at -> lines.get(at).cells().stream()
                                .map(Heading::of)
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        > 1)
                .boxed()
                .findFirst()
                .map(head -> below(lines.get(head), lines.subList(head + 1, lines.size())))
                .orElseGet(() -> wrong(say("Put the column heads User name, Name and Unit into the first line")));
    }

    private static PeopleList below(CsvReader.Line head, List<CsvReader.Line> lines) {
        var columns = new EnumMap<Heading, Integer>(Heading.class);
        var unused = new ArrayList<String>();
        for (var at = 0; at < head.cells().size(); at++) {
            var heading = Heading.of(head.cells().get(at));
            if (heading.isPresent() && columns.putIfAbsent(heading.get(), at) != null) {
                return wrong(say(
                        "Keep one column “{0}”; there are two", heading.get().label()));
            }
            if (heading.isEmpty() && !head.cells().get(at).isBlank()) {
                unused.add(head.cells().get(at));
            }
        }
        return missing(columns)
                .or(() -> size(lines.size()))
                .map(PeopleList::wrong)
                .orElseGet(() -> new PeopleList(
                        lines.stream().map(line -> row(line, columns)).toList(), unused, Optional.empty()));
    }

    private static Optional<Say> missing(Map<Heading, Integer> columns) {
        return List.of(Heading.values()).stream()
                .filter(heading -> heading.needed && !columns.containsKey(heading))
                .findFirst()
                .map(heading -> say("Add the column “{0}”; it is missing", heading.label()));
    }

    private static Optional<Say> size(int lines) {
        if (lines == 0) {
            return Optional.of(say("Add at least one person below the column heads"));
        }
        return lines > MOST_ROWS
                ? Optional.of(say("Split the list: {0} people, {1} at most at once", lines, MOST_ROWS))
                : Optional.empty();
    }

    private static Row row(CsvReader.Line line, Map<Heading, Integer> columns) {
        var cells = new EnumMap<Heading, String>(Heading.class);
        columns.forEach((heading, at) ->
                cells.put(heading, at < line.cells().size() ? line.cells().get(at) : ""));
        return new Row(line.number(), cells);
    }

    private static PeopleList wrong(Say words) {
        return new PeopleList(List.of(), List.of(), Optional.of(words));
    }
}
