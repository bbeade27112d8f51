package org.jiheng.evaluation.opening;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jiheng.evaluation.content.SourceLine;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Layout;
import org.jiheng.layout.Table;
import org.jiheng.paper.CellName;
import org.jiheng.project.Funding;
import org.jiheng.project.execution.Spent;

/** The money a form of a place begins with: the budget of the project by its sources, and what was spent of it. */
record FormProposal(Layout form, Proposal proposal) {

    Map<String, String> cells() {
        var cells = new TreeMap<String, String>();
        form.tables()
                .filter(table -> table.rows() == Table.Rows.FUNDS)
                .forEach(table -> SourceLine.of(proposal.scheme()).forEach(line -> line(table, line, cells)));
        alone(cells);
        return cells;
    }

    private void line(Table table, SourceLine line, Map<String, String> cells) {
        put(table, line, "initial", budget(line, Funding::initial), cells);
        put(table, line, "annual", budget(line, Funding::adjusted), cells);
        put(table, line, "executed", spent(line), cells);
    }

    private Optional<BigDecimal> budget(SourceLine line, Function<Funding, BigDecimal> amount) {
        return line.sum(proposal.year().funds(), amount);
    }

    private Optional<BigDecimal> spent(SourceLine line) {
        return line.sum(proposal.spent(), Spent::executed);
    }

    private void put(
            Table table, SourceLine line, String column, Optional<BigDecimal> amount, Map<String, String> cells) {
        amount.filter(any ->
                        table.column(column).filter(FormProposal::takesMoney).isPresent())
                .map(form.money()::typed)
                .ifPresent(typed -> cells.put(
                        new CellName(table.name(), Table.key(line.fund().code()), column).toString(), typed));
    }

    /** Where a form asks for one sum only. */
    private void alone(Map<String, String> cells) {
        form.field("executed")
                .filter(FormProposal::takesMoney)
                .ifPresent(field -> SourceLine.of(proposal.scheme()).stream()
                        .flatMap(line -> spent(line).stream())
                        .reduce(BigDecimal::add)
                        .ifPresent(sum -> cells.put(field.name(), form.money().typed(sum))));
    }

    private static boolean takesMoney(Field field) {
        return field.kind() == Kind.AMOUNT;
    }
}
