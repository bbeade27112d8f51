package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.evaluation.money.Accounts;
import org.jiheng.consistency.evaluation.money.FundLine;
import org.jiheng.consistency.evaluation.money.OtherFigure;
import org.jiheng.consistency.evaluation.score.Execution;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.content.Outlay.Column;
import org.jiheng.evaluation.content.Text;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.layout.Layout;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.RowCells;
import org.jiheng.words.Say;

/** The money of a self-evaluation as its checks know it; nobody types a total, so it is mended at its first part. */
record CheckedMoney(Scored scored, Dossier dossier) {

    private static final String ENGINE = "funds.";

    private Outlay outlay() {
        return scored.evaluation().outlay();
    }

    Execution execution() {
        var evaluation = scored.evaluation();
        var computed = scored.scores().execution();
        return new Execution(
                total(Column.INITIAL),
                total(Column.ANNUAL),
                total(Column.EXECUTED),
                new Entry(first(Column.EXECUTED), say("Execution rate"), ""),
                new Entry(first(Column.EXECUTED), say("Points"), ""),
                new Entry(
                        evaluation.published() ? Text.OWN_EXECUTION.cell() : first(Column.EXECUTED),
                        Text.OWN_EXECUTION.label(),
                        evaluation.value(Text.OWN_EXECUTION)),
                computed.rate(),
                computed.score());
    }

    private Money total(Column column) {
        var sum = new Amount(outlay().total(column), Optional.empty(), Optional.empty());
        return new Money(first(column), say("Total · {0}", column.label()), sum, column != Column.INITIAL, unit());
    }

    private String first(Column column) {
        return outlay().column(column).stream().findFirst().orElse(Outlay.TABLE);
    }

    Accounts accounts() {
        return new Accounts(
                Optional.empty(), lines(), Optional.empty(), Optional.empty(), List.of(), List.of(), others());
    }

    private List<OtherFigure> others() {
        return new CheckedSpending(dossier, scored.evaluation().scheme(), this::executed, total(Column.EXECUTED)).all();
    }

    private Optional<Money> executed(String key) {
        return outlay().lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .map(line -> money(line, Column.EXECUTED));
    }

    private List<FundLine> lines() {
        return outlay().lines().stream().map(this::line).toList();
    }

    private FundLine line(RowCells line) {
        return new FundLine(
                say("{0}|data", line.value(Outlay.NAME)),
                money(line, Column.INITIAL),
                money(line, Column.ANNUAL),
                money(line, Column.EXECUTED));
    }

    private Money money(RowCells line, Column column) {
        var cell = line.name(column.code());
        Say label = say("{0} · {1}", line.value(Outlay.NAME), column.label());
        return new Money(cell, label, outlay().money().amount(cell), false, unit());
    }

    /** A form of a place says in what it counts; the sheet of the Ministry counts in ten thousand yuan. */
    private MoneyUnit unit() {
        return scored.evaluation().scheme().form().map(Layout::money).orElse(MoneyUnit.WAN_YUAN);
    }

    /** The engine speaks of the total line; here it points at the first of its parts. */
    Finding here(Finding finding) {
        return finding.at(finding.cells().stream().map(this::here).toList());
    }

    private String here(String cell) {
        return cell.startsWith(ENGINE)
                ? Arrays.stream(Column.values())
                        .filter(column -> cell.equals(ENGINE + column.code()))
                        .map(this::first)
                        .findFirst()
                        .orElseGet(() -> first(Column.EXECUTED))
                : cell;
    }
}
