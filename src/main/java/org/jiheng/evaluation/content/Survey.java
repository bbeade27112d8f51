package org.jiheng.evaluation.content;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiheng.paper.Cells;

/** The figures of the survey among those the project serves. */
public record Survey(Cells cells) {

    /** Only digits are counted; what people write with thousands separators or in full width is read too. */
    public Optional<BigDecimal> count(Text text) {
        var typed = org.jiheng.form.Text.halfWidth(cells.value(text.cell()))
                .replace(",", "")
                .strip();
        return typed.matches("\\d{1,12}") ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    /** Satisfied among the valid, in percent. */
    public Optional<BigDecimal> rate() {
        return count(Text.VALID)
                .filter(valid -> valid.signum() > 0)
                .flatMap(valid -> count(Text.SATISFIED)
                        .map(satisfied -> satisfied.movePointRight(2).divide(valid, 2, RoundingMode.HALF_UP)));
    }

    public Object words() {
        return rate().<Object>map(rate -> say("Satisfied of the valid: {0}%", rate.toPlainString()))
                .orElse("");
    }

    public boolean begun() {
        return Text.SURVEY.stream().anyMatch(text -> !cells.value(text.cell()).isBlank());
    }
}
