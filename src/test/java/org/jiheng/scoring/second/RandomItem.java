package org.jiheng.scoring.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jiheng.scoring.second.RandomRow.Meant;
import org.jiheng.scoring.terms.Named;

/** A made-up answer to an indicator that the scheme names. */
final class RandomItem {

    private final RandomGenerator random;
    private final Named named;
    private final String weight;

    private RandomItem(RandomGenerator random, Named named, BigDecimal weight) {
        this.random = random;
        this.named = named;
        this.weight = weight.toPlainString();
    }

    static Optional<RandomRow> of(RandomGenerator random, Named named, BigDecimal weight) {
        return new RandomItem(random, named, weight).row();
    }

    private Optional<RandomRow> row() {
        return switch (named.method()) {
            case BAND -> named.bands().isEmpty() ? Optional.of(judged()) : Optional.of(banded());
            case PER_STEP_DEDUCTION -> Optional.of(stepped());
            case BREACH_DEDUCTION -> Optional.of(breached());
            case ELEMENT_SUM -> Optional.of(named.elements().isEmpty() ? judged() : elements());
            case MANUAL -> Optional.of(judged());
            case RATIO, RATIO_REVERSE, SURVEY, PROJECT_ROLLUP -> Optional.empty();
        };
    }

    private RandomRow judged() {
        var declared = random.nextInt(6) == 0
                ? ""
                : RandomFigure.between(random, 0, 8, 2).toPlainString();
        return item("", "", declared, List.of(), Meant.NOTHING);
    }

    private RandomRow banded() {
        var value = random.nextInt(2) == 0
                ? BigDecimal.valueOf(10L * random.nextInt(12))
                : RandomFigure.between(random, 0, 120, 3);
        return item("", value.toPlainString() + "%", "", List.of(), Meant.figures(null, BigDecimal.ONE, value));
    }

    private RandomRow stepped() {
        var sign = random.nextBoolean() ? "≤" : "≥";
        var value = RandomFigure.between(random, 80, 120, 2);
        return item(
                sign + "100%",
                value.toPlainString() + "%",
                "",
                List.of(),
                Meant.figures(sign, BigDecimal.valueOf(100), value));
    }

    private RandomRow breached() {
        var number = BigDecimal.valueOf(random.nextInt(6));
        return item("", number + "处", "", List.of(), Meant.figures(null, BigDecimal.ONE, number));
    }

    private RandomRow elements() {
        var marks = new ArrayList<String>();
        var found = BigDecimal.ZERO;
        for (var element : named.elements()) {
            var mark = random.nextInt(4);
            marks.add(mark == 0 ? "NOT_MET" : mark == 1 ? "7.5" : "MET");
            found = found.add(mark == 0 ? BigDecimal.ZERO : mark == 1 ? new BigDecimal("7.5") : element.points());
        }
        if (random.nextInt(6) == 0) {
            marks.set(0, "");
            found = null;
        }
        return item("", "", "", marks, Meant.found(found));
    }

    private RandomRow item(String target, String actual, String declared, List<String> marks, Meant meant) {
        return new RandomRow(
                "ITEM", target, actual, Optional.of(weight), false, "", "", declared, named.code(), marks, meant);
    }
}
