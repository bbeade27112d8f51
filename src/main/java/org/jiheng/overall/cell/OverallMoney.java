package org.jiheng.overall.cell;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiheng.notation.Amount;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Money;
import org.jiheng.words.Say;

/**
 * The money of a department by what it is for: basic spending, projects, other. A total may be written beside them, as
 * reports do that do not tell the parts; a blank one is their sum.
 */
public record OverallMoney(Cells cells) {

    public static final String TABLE = "m";

    /** What the money is for; the last line is all of it. */
    public enum Line {
        BASIC(say("Basic spending")),
        PROJECT(say("Project spending")),
        OTHER(say("Other spending")),
        TOTAL(say("All spending"));

        public static final List<Line> PARTS = List.of(BASIC, PROJECT, OTHER);

        private final Say label;

        Line(Say label) {
            this.label = label;
        }

        public Say label() {
            return label;
        }
    }

    /** At which time, or in which book. */
    public enum Column {
        INITIAL(say("Budget at the beginning of the year")),
        ANNUAL(say("Budget of the whole year (A)")),
        EXECUTED(say("Spent in the whole year (B)")),
        FINAL(say("Final accounts"));

        public static final int LIMIT = 60;

        private final Say label;

        Column(Say label) {
            this.label = label;
        }

        public Say label() {
            return label;
        }
    }

    /** The name of a cell, such as m.basic.initial. */
    public static String cell(Line line, Column column) {
        return String.join(".", TABLE, code(line), code(column));
    }

    private static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a name is that of a cell of this table. */
    public static boolean has(String cell) {
        return label(cell).isPresent();
    }

    public static Optional<Say> label(String cell) {
        return Arrays.stream(Line.values())
                .flatMap(line -> Arrays.stream(Column.values())
                        .filter(column -> cell(line, column).equals(cell))
                        .map(column -> say("{0} · {1}", line.label(), column.label())))
                .findFirst();
    }

    public Amount amount(Line line, Column column) {
        return new Money(cells).amount(cell(line, column));
    }

    public Amount amount(OverallCell cell) {
        return new Money(cells).amount(cell.cell());
    }

    /** In yuan; of the total line what was written there, else the sum of the parts that were. */
    public Optional<BigDecimal> yuan(Line line, Column column) {
        var written = amount(line, column);
        return line == Line.TOTAL && written.blank() ? sum(column) : written.yuan();
    }

    public Optional<BigDecimal> total(Column column) {
        return yuan(Line.TOTAL, column);
    }

    /** The sum of the parts that are told, whatever was written beside it. */
    public Optional<BigDecimal> sum(Column column) {
        return new Money(cells)
                .total(Line.PARTS.stream().map(line -> cell(line, column)).toList());
    }
}
