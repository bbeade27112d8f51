package org.jiheng.monitoring.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.monitoring.light.Lamp;
import org.jiheng.monitoring.light.MoneyLight;
import org.jiheng.monitoring.light.RowLight;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;

/** A monitoring as it is read: its money, its indicators by the blocks of its scheme, and the lights that follow. */
public record Monitoring(Cells cells, int year, Scheme scheme) {

    /** The cell that says up to which month is monitored. */
    public static final String MONTHS = "months";

    public static Monitoring of(Paper paper, Scheme scheme) {
        return new Monitoring(paper.cells(), paper.year(), scheme);
    }

    public int months() {
        return months(cells);
    }

    public static int months(Cells cells) {
        var written = cells.value(MONTHS);
        return written.matches("[1-9]|1[0-2]") ? Integer.parseInt(written) : 12;
    }

    public Spending spending() {
        return new Spending(cells);
    }

    /** All indicators in the order of the paper, numbered through. */
    public List<MonitoredRow> rows() {
        var all = cells.rows(MonitoringCell.TABLE);
        var rows = new ArrayList<MonitoredRow>();
        for (var block : scheme.targetBlocks()) {
            all.stream()
                    .filter(row -> blockOf(row).equals(block))
                    .forEach(row -> rows.add(new MonitoredRow(row, block, rows.size() + 1, year)));
        }
        return List.copyOf(rows);
    }

    private Block blockOf(RowCells row) {
        return scheme.block(row.value(MonitoringCell.LEVEL1.column()))
                .filter(Block::isDeclared)
                .orElseGet(() -> scheme.targetBlocks().get(0));
    }

    /** Those that are monitored: all but the rows that are not concerned. */
    public List<MonitoredRow> watched() {
        return rows().stream().filter(row -> !row.out()).toList();
    }

    public List<MonitoredRow> of(Block block) {
        return rows().stream().filter(row -> row.block().equals(block)).toList();
    }

    public Optional<MonitoredRow> row(String key) {
        return rows().stream().filter(row -> row.row().key().equals(key)).findFirst();
    }

    public Lamp light(MonitoredRow row) {
        return new RowLight(scheme.lights(), scheme.scoring().tiers(), months(), year).of(row.reached());
    }

    public Lamp money() {
        return new MoneyLight(scheme.lights(), months())
                .of(spending().spent(), spending().budget());
    }

    /** The worst of all. */
    public Lamp light() {
        return Lamp.worst(Stream.concat(watched().stream().map(this::light), Stream.of(money())), scheme.lights());
    }
}
