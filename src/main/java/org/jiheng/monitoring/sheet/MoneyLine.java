package org.jiheng.monitoring.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiheng.monitoring.content.Fund;
import org.jiheng.monitoring.content.Spending;
import org.jiheng.notation.Unread;

/** A line of the money: its budget, what is filled in, and what follows. */
record MoneyLine(Object label, String budget, Typed spent, String rateFact, Object rate, Typed forecast) {

    /** A cell of money that is filled in. */
    public record Typed(String name, Object label, String value, String printed, Object echo) {

        public String tone() {
            return Unread.tone(echo);
        }
    }

    static List<MoneyLine> all(Spending spending, Map<String, Object> facts) {
        return Arrays.stream(Fund.values())
                .map(fund -> new MoneyLine(
                        fund.label(),
                        spending.printed(fund.budget()),
                        typed(fund.spent(), spending),
                        "rate." + fund.spent(),
                        facts.get("rate." + fund.spent()),
                        typed(fund.forecast(), spending)))
                .toList();
    }

    private static Typed typed(String cell, Spending spending) {
        return new Typed(
                cell, Fund.labelled(cell), spending.cells().value(cell), spending.printed(cell), spending.echo(cell));
    }
}
