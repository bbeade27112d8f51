package org.jiheng.listing.compare;

import io.vertx.core.json.JsonArray;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiheng.form.RoughDay;
import org.jiheng.listing.reading.Column;
import org.jiheng.project.Attribute;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectDetails;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.Source;
import org.jiheng.words.Say;

/** What a list can change of a project, cell by cell, so that each can be shown and taken back alone. */
public final class Cells {

    private Cells() {}

    public static Map<String, String> of(ProjectEntry entry) {
        var details = entry.details();
        var cells = new LinkedHashMap<String, String>();
        cells.put(Column.NAME.name(), details.name());
        cells.put(Column.ATTRIBUTE.name(), details.attribute().name());
        cells.put(Column.PERIOD.name(), details.period());
        cells.put(Column.STARTS.name(), text(details.startsOn()));
        cells.put(Column.ENDS.name(), text(details.endsOn()));
        cells.put(Column.LEADER.name(), details.leader());
        cells.put(Column.SECTION.name(), details.leadSection());
        cells.put(Column.BASIS.name(), details.basis());
        for (var source : Source.values()) {
            cells.put(source.name(), text(entry.funds().get(source)));
        }
        return cells;
    }

    private static String text(Optional<RoughDay> day) {
        return day.map(RoughDay::toString).orElse("");
    }

    private static String text(Funding funding) {
        return funding == null
                ? ""
                : JsonArray.of(
                                funding.initial().toPlainString(),
                                funding.adjusted().toPlainString(),
                                funding.reason())
                        .encode();
    }

    /** The entry with these cells put into it. */
    public static ProjectEntry put(ProjectEntry entry, Map<String, String> cells) {
        var all = of(entry);
        all.putAll(cells);
        var was = entry.details();
        var funds = new EnumMap<Source, Funding>(Source.class);
        for (var source : Source.values()) {
            funding(all.get(source.name())).ifPresent(funding -> funds.put(source, funding));
        }
        return new ProjectEntry(
                new ProjectDetails(
                        was.nodeId(),
                        was.code(),
                        all.get(Column.NAME.name()),
                        Attribute.valueOf(all.get(Column.ATTRIBUTE.name())),
                        all.get(Column.PERIOD.name()),
                        RoughDay.read(all.get(Column.STARTS.name())),
                        RoughDay.read(all.get(Column.ENDS.name())),
                        was.initiatedYear(),
                        was.organised(),
                        all.get(Column.BASIS.name()),
                        all.get(Column.SECTION.name()),
                        all.get(Column.LEADER.name()),
                        was.phone(),
                        was.origin()),
                funds);
    }

    private static Optional<Funding> funding(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var parts = new JsonArray(text);
        return Optional.of(new Funding(
                new BigDecimal(parts.getString(0)), new BigDecimal(parts.getString(1)), parts.getString(2)));
    }

    /** Only those that are not the same in both, as they are in the second. */
    public static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
        var changed = new LinkedHashMap<String, String>();
        after.forEach((cell, text) -> {
            if (!text.equals(before.get(cell))) {
                changed.put(cell, text);
            }
        });
        return changed;
    }

    public static Say label(String cell) {
        for (var source : Source.values()) {
            if (source.name().equals(cell)) {
                return source.label();
            }
        }
        return Column.valueOf(cell).label();
    }
}
