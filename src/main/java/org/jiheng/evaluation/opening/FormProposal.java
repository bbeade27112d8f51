package org.jiheng.evaluation.opening;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Layout;
import org.jiheng.layout.Table;
import org.jiheng.paper.CellName;
import org.jiheng.project.Funding;
import org.jiheng.project.execution.Spent;
import org.jiheng.scheme.Fund;

/** The money a form of a place begins with: the budget of the project by its sources, and what was spent of it. */
record FormProposal(Layout form, Proposal proposal) {

    Map<String, String> cells() {
        var cells = new TreeMap<String, String>();
        form.tables()
                .filter(table -> table.rows() == Table.Rows.FUNDS)
                .forEach(table -> proposal.scheme().funds().forEach(fund -> line(table, fund, cells)));
        alone(cells);
        return cells;
    }

    private void line(Table table, Fund fund, Map<String, String> cells) {
        put(table, fund, "initial", budget(fund, Funding::initial), cells);
        put(table, fund, "annual", budget(fund, Funding::adjusted), cells);
        put(table, fund, "executed", spent(fund), cells);
    }

    private Optional<BigDecimal> budget(Fund fund, Function<Funding, BigDecimal> amount) {
        return proposal.sum(fund, proposal.year().funds(), amount);
    }

    private Optional<BigDecimal> spent(Fund fund) {
        return proposal.sum(fund, proposal.spent(), Spent::executed);
    }

    private void put(Table table, Fund fund, String column, Optional<BigDecimal> amount, Map<String, String> cells) {
        amount.filter(any ->
                        table.column(column).filter(FormProposal::takesMoney).isPresent())
                .map(form.money()::typed)
                .ifPresent(typed ->
                        cells.put(new CellName(table.name(), Table.key(fund.code()), column).toString(), typed));
    }

    /** Where a form asks for one sum only. */
    private void alone(Map<String, String> cells) {
        form.field("executed")
                .filter(FormProposal::takesMoney)
                .ifPresent(field -> proposal.scheme().funds().stream()
                        .flatMap(fund -> spent(fund).stream())
                        .reduce(BigDecimal::add)
                        .ifPresent(sum -> cells.put(field.name(), form.money().typed(sum))));
    }

    private static boolean takesMoney(Field field) {
        return field.kind() == Kind.AMOUNT;
    }
}
