package org.jiheng.consistency.evaluation.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.Numeral;

/** A number that was counted, as somebody wrote it, with or without what was counted. */
public record Count(Entry entry) {

    public Optional<BigDecimal> number() {
        return Numeral.at(Glyphs.folded(entry.text())).map(Numeral::value);
    }

    String cell() {
        return entry.cell();
    }

    String written() {
        return number().map(Numeral::written).orElse("");
    }
}
