package org.jiheng.monitoring.sheet;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.jiheng.grid.Grid;
import org.jiheng.grid.GridCell;
import org.jiheng.grid.GridGroup;
import org.jiheng.grid.GridRow;
import org.jiheng.monitoring.content.MonitoredRow;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.monitoring.desk.MonitoringFacts;
import org.jiheng.monitoring.desk.SheetPart;
import org.jiheng.monitoring.rectification.Rectification;
import org.jiheng.scheme.Block;

/** The indicators of a monitoring as the grid shows them; its rows are given by the approved targets. */
record MonitoringGrid(Monitoring monitoring, MonitoringFacts facts, List<Rectification> rectifications) {

    Grid open(boolean editable) {
        var groups = monitoring.scheme().targetBlocks().stream()
                .map(this::group)
                .filter(group -> !group.rows().isEmpty())
                .toList();
        var rectified = rectifications.stream().anyMatch(each -> !each.rowKey().isEmpty());
        return Grid.of(
                        MonitoringCell.TABLE,
                        SheetPart.INDICATORS.label(),
                        MonitoringColumns.of(monitoring.months(), rectified),
                        groups)
                .groupedBy(MonitoringCell.LEVEL1.column())
                .withFixedRows()
                .open(editable);
    }

    private GridGroup group(Block block) {
        var rows = monitoring.of(block).stream()
                .filter(row -> !row.out())
                .map(this::row)
                .toList();
        return GridGroup.of(block.code(), block.name(), rows);
    }

    private GridRow row(MonitoredRow row) {
        var drawn = GridRow.of(row.row().key(), row.value(MonitoringCell.PLACE), row.name())
                .with(MonitoringCell.LEVEL2.column(), row.typeName())
                .with(MonitoringCell.LEVEL3.column(), row.name())
                .with(MonitoringCell.TARGET.column(), target(row))
                .with(MonitoringFacts.LIGHT_COLUMN, light(row))
                .with(MonitoringColumns.RECTIFICATION, rectification(row));
        for (var cell : MonitoringCell.values()) {
            if (cell.typed()) {
                drawn = drawn.with(cell.column(), typed(row, cell));
            }
        }
        return drawn;
    }

    private GridCell target(MonitoredRow row) {
        var points = row.value(MonitoringCell.WEIGHT);
        return GridCell.of(row.value(MonitoringCell.TARGET))
                .read(
                        MonitoringFacts.beside(row.cell(MonitoringCell.TARGET)),
                        points.isBlank() ? facts.target(row) : say("{0} · {1} points", facts.target(row), points));
    }

    private GridCell light(MonitoredRow row) {
        var lamp = monitoring.light(row);
        return GridCell.empty().read(MonitoringFacts.lightOf(row), lamp.words()).toned(lamp.tone());
    }

    private GridCell typed(MonitoredRow row, MonitoringCell cell) {
        var written = GridCell.of(row.value(cell));
        return switch (cell) {
            case TO_DATE -> written.read(MonitoringFacts.beside(row.cell(cell)), facts.toDate(row));
            case FORECAST -> written.read(MonitoringFacts.beside(row.cell(cell)), facts.forecast(row));
            default -> written;
        };
    }

    private GridCell rectification(MonitoredRow row) {
        Optional<Rectification> first = rectifications.stream()
                .filter(each -> each.rowKey().equals(row.row().key()))
                .findFirst();
        return first.map(each -> GridCell.empty()
                        .read(
                                row.row().name(MonitoringColumns.RECTIFICATION) + ".reading",
                                say("{0} · by {1}", each.status().label(), each.dueOn())))
                .orElseGet(GridCell::empty);
    }
}
