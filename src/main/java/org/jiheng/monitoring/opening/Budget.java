package org.jiheng.monitoring.opening;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.monitoring.content.Fund;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectYear;

/** The money at the beginning of the year, as the project has it. */
final class Budget {

    private Budget() {}

    static Map<String, String> of(ProjectYear year) {
        var cells = new TreeMap<String, String>();
        for (var fund : Fund.values()) {
            fund.sources().stream()
                    .filter(year.funds()::containsKey)
                    .map(year.funds()::get)
                    .map(Funding::initial)
                    .reduce((one, other) -> one.add(other))
                    .ifPresent(yuan -> cells.put(fund.budget(), MoneyUnit.WAN_YUAN.typed(yuan)));
        }
        return cells;
    }
}
