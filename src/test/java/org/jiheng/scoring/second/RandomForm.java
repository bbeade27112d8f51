package org.jiheng.scoring.second;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.scoring.Scores;
import org.jiheng.scoring.Scoring;
import org.jiheng.scoring.Sheet;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.terms.Terms;

/** A made-up paper twice: as somebody types it, and as the figures that are meant. */
final class RandomForm {

    private static final int MOST_ROWS = 8;
    private static final List<String> BLOCKS = List.of("产出指标", "效益指标", "满意度指标");

    private final RandomGenerator random;
    private final int id;
    private final Terms terms;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private final String budget;
    private final String spent;

    RandomForm(RandomGenerator random, int id, Terms terms) {
        this.random = random;
        this.id = id;
        this.terms = terms;
        budget = oneIn(25) ? "" : oneIn(25) ? "0" : figure(1, 900, 4).toPlainString();
        spent = oneIn(25) ? "" : spent(budget);
        for (var number = random.nextInt(MOST_ROWS); number > 0; number--) {
            row();
        }
    }

    /** Often on an edge, where mistakes live. */
    private String spent(String amount) {
        if (amount.isEmpty() || amount.equals("0") || oneIn(6)) {
            return figure(0, 900, 4).toPlainString();
        }
        var percent = oneIn(2) ? BigDecimal.valueOf(50 + 10L * random.nextInt(7)) : figure(0, 120, 2);
        return new BigDecimal(amount)
                .multiply(percent)
                .movePointLeft(2)
                .setScale(6, RoundingMode.DOWN)
                .toPlainString();
    }

    Sheet sheet() {
        var money = new Sheet.Money(budget, budget, budget, spent, MoneyUnit.WAN_YUAN, "");
        return new Sheet(Optional.of(RandomDay.YEAR), money, rows);
    }

    Scores scores() {
        return Scoring.of(terms, sheet());
    }

    String facts() {
        return new Facts()
                .and(id, terms.scheme(), number(budget), number(spent))
                .toString();
    }

    String lines() {
        return lines.toString();
    }

    private void row() {
        var named = terms.named();
        if (!named.isEmpty() && oneIn(3)) {
            item(named.get(random.nextInt(named.size())));
            return;
        }
        switch (random.nextInt(12)) {
            case 0 -> add(RandomRow.absent());
            case 1, 2 -> add(new RandomDay(random).row());
            case 3, 4 -> add(RandomRow.inWords(random));
            case 5 -> add(RandomRow.open(random));
            case 6 -> add(new RandomFigure(random).range());
            default -> add(new RandomFigure(random).row());
        }
    }

    private void item(Named named) {
        var weight = named.weight().orElseGet(() -> BigDecimal.valueOf(random.nextInt(1, 11)));
        RandomItem.of(random, named, weight).ifPresent(this::add);
    }

    private void add(RandomRow row) {
        var block = row.item().isEmpty() ? BLOCKS.get(random.nextInt(BLOCKS.size())) : "";
        var weight = row.weight().orElseGet(this::weight);
        rows.add(row.typed("i.r" + rows.size(), block, weight));
        lines.append(row.facts(id, rows.size(), block, number(weight)));
    }

    private String weight() {
        if (oneIn(10)) {
            return oneIn(3) ? "0" : "";
        }
        return oneIn(3) ? figure(0, 20, 2).toPlainString() : Integer.toString(random.nextInt(1, 31));
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private BigDecimal figure(int from, int to, int decimals) {
        return RandomFigure.between(random, from, to, decimals);
    }

    @Override
    public String toString() {
        return terms.scheme() + " " + sheet();
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
