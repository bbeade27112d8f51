package org.jiheng.monitoring.content;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.monitoring.light.Likelihood;
import org.jiheng.monitoring.light.Reached;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Type;
import org.jiheng.target.content.Overruling;
import org.jiheng.words.Say;

/** One indicator of a monitoring: its target in force, what was reached so far, and what is expected of the year. */
public record MonitoredRow(RowCells row, Block block, int number, int year) {

    public String value(MonitoringCell cell) {
        return row.value(cell.column());
    }

    public String cell(MonitoringCell cell) {
        return row.name(cell.column());
    }

    public String name() {
        return value(MonitoringCell.LEVEL3);
    }

    public String typeName() {
        return block.type(value(MonitoringCell.LEVEL2)).map(Type::name).orElse(value(MonitoringCell.LEVEL2));
    }

    /** 不涉及: nothing was promised, nothing is monitored. */
    public boolean out() {
        return row.ticked(MonitoringCell.OUT.column());
    }

    /** Why it is not concerned. */
    public String reason() {
        return value(MonitoringCell.OUT_REASON);
    }

    public Target target() {
        return Target.read(
                value(MonitoringCell.TARGET),
                Overruling.on(Hint.of(block.name(), typeName()), value(MonitoringCell.TARGET_OP)));
    }

    public Actual toDate() {
        return Actual.read(value(MonitoringCell.TO_DATE), target());
    }

    public Actual forecast() {
        return Actual.read(value(MonitoringCell.FORECAST), target());
    }

    public Optional<Likelihood> likelihood() {
        return Likelihood.of(value(MonitoringCell.LIKELIHOOD));
    }

    public boolean reasoned() {
        return MonitoringCell.REASONS.stream().anyMatch(each -> row.ticked(each.column()));
    }

    public Reached reached() {
        return new Reached(name(), target(), value(MonitoringCell.TO_DATE), likelihood());
    }

    /** Whether everything that is asked for in any case is there. */
    public boolean filled() {
        return out()
                || !value(MonitoringCell.TO_DATE).isBlank()
                        && !value(MonitoringCell.FORECAST).isBlank()
                        && likelihood().isPresent();
    }

    public boolean begun() {
        return row.columns().keySet().stream()
                .map(MonitoringCell::of)
                .flatMap(Optional::stream)
                .anyMatch(MonitoringCell::typed);
    }

    /** How it is spoken of: the number of its row, and its name where it has one. */
    public Say title() {
        return name().isBlank() ? say("Row {0}", number) : say("Row {0} {1}", number, name());
    }
}
