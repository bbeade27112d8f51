package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.table.Columns;
import org.jiheng.table.Heading;
import org.jiheng.table.Line;
import org.jiheng.table.Table;
import org.jiheng.words.Say;

/** A list of people as it stands in a file: one a line, found by the words over its columns. */
record PeopleList(Table table, List<Row> rows, List<String> unused, Optional<Say> complaint) {

    private static final int MOST_ROWS = 2000;

    /** A person as written. */
    record Row(int line, Map<Column, String> cells) {

        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }

        /** A list without the column says nothing of it, which is not the same as saying that there is none. */
        boolean tells(Column column) {
            return cells.containsKey(column);
        }
    }

    /** What a column holds, and the words that say so. */
    enum Column implements Heading {
        LOGIN(true, "用户名", "账号", "登录名", "username", "login"),
        NAME(true, "姓名", "名称", "name"),
        PHONE(false, "电话", "手机", "联系电话", "phone", "telephone"),
        MAIL(false, "邮箱", "电子邮箱", "邮件", "电子邮件", "mail", "email", "e-mail"),
        NODE(true, "单位", "所在单位", "单位代码", "单位编码", "unit", "unitcode");

        private final boolean needed;
        private final List<String> words;

        Column(boolean needed, String... words) {
            this.needed = needed;
            this.words = List.of(words);
        }

        @Override
        public boolean needed() {
            return needed;
        }

        @Override
        public boolean meantBy(String word) {
            return words.contains(word);
        }

        @Override
        public Say label() {
            return switch (this) {
                case LOGIN -> say("User name");
                case NAME -> say("Name|person");
                case PHONE -> say("Phone");
                case MAIL -> say("Mail");
                case NODE -> say("Unit");
            };
        }
    }

    static PeopleList read(List<Table> tables) {
        var none = say("Put the column heads User name, Name and Unit into the first line");
        var columns = Columns.find(tables, Column.values(), none);
        var complaint = columns.complaint().or(() -> size(columns.rows().size()));
        return complaint.isPresent()
                ? new PeopleList(columns.table(), List.of(), List.of(), complaint)
                : new PeopleList(
                        columns.table(),
                        columns.rows().stream().map(line -> row(line, columns)).toList(),
                        columns.unused(),
                        Optional.empty());
    }

    private static Optional<Say> size(int lines) {
        if (lines == 0) {
            return Optional.of(say("Add at least one person below the column heads"));
        }
        return lines > MOST_ROWS
                ? Optional.of(say("Split the list: {0} people, {1} at most at once", lines, MOST_ROWS))
                : Optional.empty();
    }

    private static Row row(Line line, Columns<Column> columns) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            if (columns.has(column)) {
                cells.put(column, columns.cell(line, column));
            }
        }
        return new Row(line.number(), cells);
    }
}
