package org.jiheng.listing.reading;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.notation.Amount;
import org.jiheng.project.Funding;
import org.jiheng.project.Source;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** Reads the money of a line: by source where it is given so, else a total for the one source there is. */
public final class FundReader {

    private static final Map<Source, Column> INITIAL =
            Map.of(Source.FISCAL, Column.FISCAL, Source.CARRYOVER, Column.CARRYOVER, Source.OTHER, Column.OTHER);
    private static final Map<Source, Column> FULL = Map.of(
            Source.FISCAL, Column.FULL_FISCAL,
            Source.CARRYOVER, Column.FULL_CARRYOVER,
            Source.OTHER, Column.FULL_OTHER);
    private static final int LONGEST_REASON = 1000;

    private final Row<Column> row;
    private final Units<Column> units;
    private final Map<Source, Funding> stored;
    private final Map<Source, BigDecimal> initial = new EnumMap<>(Source.class);
    private final Map<Source, BigDecimal> adjusted = new EnumMap<>(Source.class);

    public FundReader(Row<Column> row, Units<Column> units, Map<Source, Funding> stored) {
        this.row = row;
        this.units = units;
        this.stored = stored;
        stored.forEach((source, funding) -> initial.put(source, funding.initial()));
    }

    public Map<Source, Funding> read() {
        var some = settle(initial, INITIAL, Column.INITIAL);
        followUnlessAdjusted();
        var full = settle(adjusted, FULL, Column.FULL);
        if (full && !some && stored.isEmpty()) {
            row.complain(
                    Column.INITIAL, say("Enter the budget at the beginning of the year as well; write 0 for none"));
        }
        return funds();
    }

    /** What nobody has adjusted yet stands as it does at the beginning. */
    private void followUnlessAdjusted() {
        initial.forEach((source, amount) -> {
            var before = stored.getOrDefault(source, Funding.NONE);
            var followed = before.adjusted().compareTo(before.initial()) == 0;
            adjusted.put(source, followed ? amount : before.adjusted());
        });
    }

    /** Whether the line says anything about these amounts. */
    private boolean settle(Map<Source, BigDecimal> amounts, Map<Source, Column> columns, Column total) {
        var bySource = false;
        for (var each : columns.entrySet()) {
            var amount = amount(each.getValue());
            amount.ifPresent(yuan -> amounts.put(each.getKey(), yuan));
            bySource |= amount.isPresent();
        }
        var sum = amount(total);
        if (sum.isPresent() && !wrongIn(columns)) {
            settle(amounts, sum.get(), total, bySource);
        }
        return bySource || sum.isPresent();
    }

    private void settle(Map<Source, BigDecimal> amounts, BigDecimal sum, Column total, boolean bySource) {
        var parts = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.compareTo(sum) == 0 && !amounts.isEmpty()) {
            return;
        }
        if (bySource) {
            row.complain(total, say("Correct this or the sources; they make up {0} yuan", Figures.amount(parts)));
        } else if (withMoney(amounts).size() > 1) {
            row.complain(total, several(total, parts));
        } else {
            amounts.put(theOne(amounts), sum);
        }
    }

    private static Say several(Column total, BigDecimal parts) {
        return total == Column.INITIAL
                ? say(
                        "Give this amount by source, in columns such as “Fiscal appropriation”; {0} yuan are stored from several",
                        Figures.amount(parts))
                : say(
                        "Say which source was adjusted, in columns such as “Adjusted fiscal appropriation”; {0} yuan come from several",
                        Figures.amount(parts));
    }

    private static Source theOne(Map<Source, BigDecimal> amounts) {
        return withMoney(amounts).stream()
                .findFirst()
                .or(() -> amounts.keySet().stream().findFirst())
                .orElse(Source.FISCAL);
    }

    private static Set<Source> withMoney(Map<Source, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .filter(each -> each.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean wrongIn(Map<Source, Column> columns) {
        return columns.values().stream().anyMatch(row.faults()::at);
    }

    private Optional<BigDecimal> amount(Column column) {
        if (row.faults().at(column)) {
            return Optional.empty();
        }
        var amount = Amount.read(row.cell(column), units.of(column));
        amount.fault().ifPresent(words -> row.complain(column, words));
        amount.note().ifPresent(words -> row.faults().doubt(column, words));
        return amount.yuan();
    }

    private Map<Source, Funding> funds() {
        var why = row.text(Column.REASON, LONGEST_REASON);
        var funds = new EnumMap<Source, Funding>(Source.class);
        for (var source : List.copyOf(adjusted.keySet())) {
            var first = initial.getOrDefault(source, Funding.NONE.initial());
            var before = stored.getOrDefault(source, Funding.NONE).reason();
            var differs = adjusted.get(source).compareTo(first) != 0;
            funds.put(source, new Funding(first, adjusted.get(source), differs ? why.orElse(before) : before));
        }
        if (funds.values().stream()
                .anyMatch(each -> each.largelyAdjusted() && each.reason().isEmpty())) {
            row.complain(
                    row.blank(Column.FULL) ? Column.REASON : Column.FULL,
                    say(
                            "Say why the budget was adjusted by more than a tenth, in a column “Reason of the adjustment”"));
        }
        return funds;
    }
}
