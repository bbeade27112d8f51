package org.jiheng.evaluation.opening;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.content.SourceLine;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.project.execution.Spent;
import org.jiheng.scheme.Scheme;

/**
 * The money a self-evaluation begins with: a line for each source of its scheme, with what the project has of it.
 *
 * @param spent what the budget system said last
 */
record Proposal(ProjectYear year, Scheme scheme, Map<Source, Spent> spent) {

    Map<String, String> cells() {
        var cells = new TreeMap<String, String>();
        var place = 0;
        for (var line : SourceLine.of(scheme)) {
            cells.put(cell(line, Outlay.NAME), line.fund().name());
            cells.put(cell(line, Cells.PLACE), String.valueOf(++place));
            cells.put(cell(line, Outlay.Column.INITIAL.code()), typed(line.sum(year.funds(), Funding::initial)));
            cells.put(cell(line, Outlay.Column.ANNUAL.code()), typed(line.sum(year.funds(), Funding::adjusted)));
        }
        cells.putAll(executed(scheme, spent));
        return cells;
    }

    /** What the budget system says was spent, by the lines of the form; lines of which it says nothing stay blank. */
    static Map<String, String> executed(Scheme scheme, Map<Source, Spent> spent) {
        var cells = new TreeMap<String, String>();
        SourceLine.of(scheme)
                .forEach(line ->
                        cells.put(cell(line, Outlay.Column.EXECUTED.code()), typed(line.sum(spent, Spent::executed))));
        return cells;
    }

    private static String cell(SourceLine line, String column) {
        return new CellName(Outlay.TABLE, line.key(), column).toString();
    }

    private static String typed(Optional<BigDecimal> yuan) {
        return yuan.map(MoneyUnit.WAN_YUAN::typed).orElse("");
    }
}
