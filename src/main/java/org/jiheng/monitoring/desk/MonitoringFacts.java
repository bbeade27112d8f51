package org.jiheng.monitoring.desk;

import static org.jiheng.words.Say.say;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.monitoring.content.Fund;
import org.jiheng.monitoring.content.MonitoredRow;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.monitoring.content.Spending;
import org.jiheng.monitoring.light.Lamp;
import org.jiheng.notation.Unread;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Kind;
import org.jiheng.notation.target.Target;
import org.jiheng.paper.page.Tones;

/** What follows from the cells of a monitoring and is shown beside them: rates, readings and lights. */
public record MonitoringFacts(Monitoring monitoring) {

    public static final String LIGHT = "light";
    public static final String MONEY_LIGHT = "light.money";

    /** A column of the table that nobody fills in. */
    public static final String LIGHT_COLUMN = "light";

    /** The fact beside a cell. */
    public static String beside(String cell) {
        return cell + ".reading";
    }

    public static String lightOf(MonitoredRow row) {
        return beside(row.row().name(LIGHT_COLUMN));
    }

    public Map<String, Object> all() {
        var facts = new TreeMap<String, Object>();
        money(facts);
        monitoring.watched().forEach(row -> row(row, facts));
        light(LIGHT, monitoring.light(), facts);
        light(MONEY_LIGHT, monitoring.money(), facts);
        facts.put("filled", filled());
        for (var part : SheetPart.values()) {
            facts.put(part.fact(), part.status(monitoring).label());
        }
        return Tones.beside(facts);
    }

    private Object filled() {
        var watched = monitoring.watched();
        return say(
                "Indicators filled in: {0} of {1}",
                watched.stream().filter(MonitoredRow::filled).count(), watched.size());
    }

    private void money(Map<String, Object> facts) {
        var spending = monitoring.spending();
        facts.put("total_budget", Spending.written(spending.budget()));
        facts.put("total_spent", Spending.written(spending.spent()));
        facts.put("total_forecast", Spending.written(spending.forecast()));
        facts.put("rate_total", spending.rate());
        for (var fund : Fund.values()) {
            facts.put("rate." + fund.spent(), spending.rate(fund));
            facts.put(beside(fund.spent()), spending.echo(fund.spent()));
            facts.put(beside(fund.forecast()), spending.echo(fund.forecast()));
        }
    }

    private void row(MonitoredRow row, Map<String, Object> facts) {
        facts.put(beside(row.cell(MonitoringCell.TO_DATE)), toDate(row));
        facts.put(beside(row.cell(MonitoringCell.FORECAST)), forecast(row));
        light(lightOf(row), monitoring.light(row), facts);
    }

    private static void light(String fact, Lamp lamp, Map<String, Object> facts) {
        facts.put(fact, lamp.words());
        facts.put(fact + Tones.TONE, lamp.tone());
    }

    /** How the target in force was read. */
    public Object target(MonitoredRow row) {
        return row.value(MonitoringCell.TARGET).isBlank() ? "" : words(row.target());
    }

    public Object toDate(MonitoredRow row) {
        return read(row.value(MonitoringCell.TO_DATE), row.toDate());
    }

    public Object forecast(MonitoredRow row) {
        return read(row.value(MonitoringCell.FORECAST), row.forecast());
    }

    private static Object read(String typed, Actual actual) {
        if (typed.isBlank()) {
            return "";
        }
        return actual.answer().is(Kind.UNREADABLE) ? words(actual.answer()) : assumed(actual);
    }

    /** Only what was added to what was typed needs to be told. */
    private static Object assumed(Actual actual) {
        return actual.unitAssumed() ? say("read as {0}", actual.written()) : "";
    }

    private static Object words(Target target) {
        return target.is(Kind.UNREADABLE) ? Unread.words(target.fault().orElse(target.reading())) : target.reading();
    }
}
