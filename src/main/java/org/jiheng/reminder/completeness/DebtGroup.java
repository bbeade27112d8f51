package org.jiheng.reminder.completeness;

import java.util.ArrayList;
import java.util.List;

/** Missing papers that stand together in a list: those of one unit, or all of them under no head. */
public record DebtGroup(String unit, long number, List<Debt> debts) {

    static List<DebtGroup> of(List<Debt> debts, boolean byUnit) {
        if (!byUnit) {
            return List.of(new DebtGroup("", 0, debts));
        }
        var groups = new ArrayList<DebtGroup>();
        for (var debt : debts) {
            if (groups.isEmpty() || groups.get(groups.size() - 1).debts().get(0).nodeId() != debt.nodeId()) {
                groups.add(new DebtGroup(debt.unit(), debt.mates(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).debts().add(debt);
        }
        return groups;
    }
}
