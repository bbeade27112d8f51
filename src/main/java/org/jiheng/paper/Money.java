package org.jiheng.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.notation.Unread;
import org.jiheng.words.Figures;

/** The amounts in the cells of a paper, which are typed in ten thousand yuan, and the totals nobody types. */
public record Money(Cells cells) {

    public Amount amount(String cell) {
        return Amount.read(cells.value(cell), MoneyUnit.WAN_YUAN);
    }

    public boolean readable(List<String> parts) {
        return parts.stream().map(this::amount).allMatch(Amount::readable);
    }

    /** In yuan; empty when nothing was written, or something that cannot be read. */
    public Optional<BigDecimal> total(List<String> parts) {
        return readable(parts)
                ? parts.stream()
                        .map(this::amount)
                        .flatMap(amount -> amount.yuan().stream())
                        .reduce(BigDecimal::add)
                : Optional.empty();
    }

    /** An amount as the paper prints it; what cannot be read stands there as it was typed. */
    public String printed(String cell) {
        return amount(cell).yuan().map(MoneyUnit.WAN_YUAN::written).orElse(cells.value(cell));
    }

    /** A total as the paper prints it. */
    public static String written(Optional<BigDecimal> yuan) {
        return yuan.map(MoneyUnit.WAN_YUAN::written).orElse(Figures.ABSENT);
    }

    /** How an amount was read, beside its field. */
    public Object echo(String cell) {
        var amount = amount(cell);
        if (!amount.readable()) {
            return Unread.words(amount.fault().orElseThrow());
        }
        return amount.note()
                .<Object>map(note -> note)
                .orElseGet(() -> amount.echo().<Object>map(echo -> echo).orElse(""));
    }
}
