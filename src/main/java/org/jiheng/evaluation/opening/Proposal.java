package org.jiheng.evaluation.opening;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jiheng.evaluation.Outlay;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.project.execution.Spent;
import org.jiheng.scheme.Fund;
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
        for (var fund : scheme.funds()) {
            put(fund, Outlay.NAME, fund.name(), cells);
            put(fund, Cells.PLACE, String.valueOf(++place), cells);
            put(fund, Outlay.Column.INITIAL.code(), typed(fund, Funding::initial), cells);
            put(fund, Outlay.Column.ANNUAL.code(), typed(fund, Funding::adjusted), cells);
            put(fund, Outlay.Column.EXECUTED.code(), written(fund, spent, Spent::executed), cells);
        }
        return cells;
    }

    private static void put(Fund fund, String column, String value, Map<String, String> cells) {
        cells.put(new CellName(Outlay.TABLE, key(fund.code()), column).toString(), value);
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private String typed(Fund fund, Function<Funding, BigDecimal> amount) {
        return written(fund, year.funds(), amount);
    }

    private <T> String written(Fund fund, Map<Source, T> told, Function<T, BigDecimal> amount) {
        return sum(fund, told, amount).map(MoneyUnit.WAN_YUAN::typed).orElse("");
    }

    /** In yuan; empty where nothing is known of a source. */
    <T> Optional<BigDecimal> sum(Fund fund, Map<Source, T> told, Function<T, BigDecimal> amount) {
        return told.entrySet().stream()
                .filter(source -> line(source.getKey()).equals(fund.code()))
                .map(source -> amount.apply(source.getValue()))
                .reduce(BigDecimal::add);
    }

    /** A source that the scheme's form does not show stands with what is nearest to it. */
    private String line(Source source) {
        return switch (source) {
            case CENTRAL, PROVINCE, LOCAL -> shown(source) ? source.name() : Source.FISCAL.name();
            case FISCAL -> shown(source) ? source.name() : Source.LOCAL.name();
            case CARRYOVER, OTHER -> shown(source) ? source.name() : Source.OTHER.name();
        };
    }

    private boolean shown(Source source) {
        return scheme.funds().stream().anyMatch(fund -> fund.code().equals(source.name()));
    }
}
