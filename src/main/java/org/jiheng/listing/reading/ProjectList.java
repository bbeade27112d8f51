package org.jiheng.listing.reading;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.table.Columns;
import org.jiheng.table.Line;
import org.jiheng.table.Table;
import org.jiheng.words.Say;

/** A list of projects as it stands in a file, one a line. */
public record ProjectList(Lines<Column> lines) {

    public static final int MOST_ROWS = Lines.MOST_ROWS;

    public static ProjectList read(List<Table> tables, MoneyUnit chosen) {
        return new ProjectList(Lines.read(
                tables,
                Column.values(),
                Column.CODE,
                Column.AMOUNTS,
                chosen,
                say("Put the column heads Project code and Project name into the first line")));
    }

    public Columns<Column> columns() {
        return lines.columns();
    }

    public Units<Column> units() {
        return lines.units();
    }

    public List<Line> rows() {
        return lines.rows();
    }

    public List<Say> notes() {
        return lines.notes();
    }

    public Optional<Say> complaint() {
        return lines.complaint();
    }

    public String[] codes() {
        return lines.codes(Column.CODE);
    }
}
