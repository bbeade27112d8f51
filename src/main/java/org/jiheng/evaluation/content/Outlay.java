package org.jiheng.evaluation.content;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Money;
import org.jiheng.paper.RowCells;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** The money of a self-evaluation by source: at the beginning of the year, for the whole year (A), and spent (B). */
public record Outlay(Cells cells) {

    public static final String TABLE = "f";

    /** The cell that holds the name of a source as the scheme writes it. */
    public static final String NAME = "name";

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** A column of the table of money. */
    public enum Column {
        INITIAL(say("Budget at the beginning of the year")),
        ANNUAL(say("Budget of the whole year (A)")),
        EXECUTED(say("Spent in the whole year (B)"));

        public static final int LIMIT = 60;

        private final Say label;

        Column(Say label) {
            this.label = label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Say label() {
            return label;
        }

        public static Optional<Column> of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    public List<RowCells> lines() {
        return cells.rows(TABLE);
    }

    public Money money() {
        return new Money(cells);
    }

    public List<String> column(Column column) {
        return lines().stream().map(line -> line.name(column.code())).toList();
    }

    public Optional<BigDecimal> total(Column column) {
        return money().total(column(column));
    }

    /** In percent of the whole year's budget; empty without a budget or without an amount. */
    public Optional<BigDecimal> rate(RowCells line) {
        return rate(yuan(line, Column.EXECUTED), yuan(line, Column.ANNUAL));
    }

    private Optional<BigDecimal> yuan(RowCells line, Column column) {
        return money().amount(line.name(column.code())).yuan();
    }

    public Optional<BigDecimal> rate() {
        return rate(total(Column.EXECUTED), total(Column.ANNUAL));
    }

    public static Optional<BigDecimal> rate(Optional<BigDecimal> spent, Optional<BigDecimal> budget) {
        return budget.filter(whole -> whole.signum() > 0)
                .flatMap(whole -> spent.map(part -> part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP)));
    }

    public static String printed(Optional<BigDecimal> percent) {
        return percent.map(each -> each.toPlainString() + "%").orElse(Figures.ABSENT);
    }

    /** A total to be scored, in the unit of the form, or the first text that cannot be read, which then nobody guesses at. */
    public String scored(Column column) {
        return total(column)
                .map(MoneyUnit.WAN_YUAN::typed)
                .orElseGet(() -> column(column).stream()
                        .filter(cell -> !money().amount(cell).readable())
                        .findFirst()
                        .map(cells::value)
                        .orElse(""));
    }
}
