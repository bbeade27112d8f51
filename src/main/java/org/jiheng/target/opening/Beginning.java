package org.jiheng.target.opening;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.form.RoughDay;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.CellName;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.scheme.Scheme;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.IndicatorCell;

/** What stands in a declaration when it is opened: what the project says already, and rows to fill in. */
record Beginning(ProjectYear year, Scheme scheme) {

    private static final Map<HeadCell, Source[]> FUNDS = Map.of(
            HeadCell.YEAR_FISCAL, new Source[] {Source.FISCAL, Source.CENTRAL, Source.PROVINCE, Source.LOCAL},
            HeadCell.YEAR_CARRYOVER, new Source[] {Source.CARRYOVER},
            HeadCell.YEAR_OTHER, new Source[] {Source.OTHER});

    /** One row for each type of indicators the scheme knows. */
    Map<String, String> empty() {
        var cells = new TreeMap<>(known());
        var place = BigDecimal.ZERO;
        for (var block : scheme.targetBlocks()) {
            for (var type : block.types()) {
                place = place.add(BigDecimal.ONE);
                var key = CellName.newRow();
                CopiedRows.put(cells, key, IndicatorCell.LEVEL1, block.code());
                CopiedRows.put(cells, key, IndicatorCell.LEVEL2, type.code());
                CopiedRows.put(cells, key, IndicatorCell.PLACE, place.toPlainString());
            }
        }
        return cells;
    }

    /** The rows and goals of another declaration; its money belongs to its own project. */
    Map<String, String> from(Origin origin) {
        var cells = new TreeMap<>(known());
        var declaration = origin.declaration();
        for (var cell : new HeadCell[] {HeadCell.RESPONSIBLE, HeadCell.MID_GOAL, HeadCell.YEAR_GOAL}) {
            cells.put(cell.cell(), declaration.value(cell));
        }
        var sameProject = origin.projectId() == year.project().id();
        cells.putAll(new CopiedRows(scheme, sameProject).cells(declaration.indicators(), BigDecimal.ZERO));
        if (sameProject) {
            remember(declaration, origin.year(), cells);
        }
        return cells;
    }

    /** Last year's target is this year's value of earlier years, where none was written. */
    private static void remember(Declaration declaration, int lastYear, Map<String, String> cells) {
        declaration.indicators().stream()
                .filter(each -> each.value(IndicatorCell.HISTORY).isBlank())
                .filter(each -> !each.value(IndicatorCell.YEAR).isBlank())
                .forEach(each -> CopiedRows.put(
                        cells,
                        each.row().key(),
                        IndicatorCell.HISTORY,
                        lastYear + "年：" + each.value(IndicatorCell.YEAR)));
    }

    private Map<String, String> known() {
        var cells = new TreeMap<String, String>();
        FUNDS.forEach((cell, sources) ->
                money(sources).ifPresent(yuan -> cells.put(cell.cell(), MoneyUnit.WAN_YUAN.typed(yuan))));
        cells.put(
                HeadCell.MID_FROM_YEAR.cell(),
                String.valueOf(calendarYear(year.project().startsOn())));
        cells.put(
                HeadCell.MID_TO_YEAR.cell(),
                String.valueOf(calendarYear(year.project().endsOn())));
        return cells;
    }

    private Optional<BigDecimal> money(Source[] sources) {
        return Arrays.stream(sources)
                .flatMap(source -> Optional.ofNullable(year.funds().get(source)).stream())
                .map(Funding::adjusted)
                .reduce(BigDecimal::add);
    }

    private int calendarYear(Optional<RoughDay> day) {
        return day.map(each -> each.first().getYear()).orElse(year.year());
    }
}
