package org.jiheng.filling;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.form.RoughDay;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.notation.Amount;
import org.jiheng.notation.Count;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.notation.Percentage;
import org.jiheng.notation.Weight;
import org.jiheng.words.Say;

/**
 * One cell of a form as it is read.
 *
 * @param weight the most points that can be given here, where the scheme fixes it
 */
public record Entry(String cell, Field field, String typed, MoneyUnit money, Optional<BigDecimal> weight) {

    public boolean blank() {
        return typed.isBlank();
    }

    /** The figure to count with: yuan, cases, percent or points. */
    public Optional<BigDecimal> figure() {
        return switch (field.kind()) {
            case AMOUNT -> Amount.read(typed, money).yuan();
            case COUNT -> Count.read(typed).number();
            case RATE -> Percentage.read(typed).percent();
            case SCORE -> Weight.read(typed).points().filter(points -> !exceeds(points));
            default -> Optional.empty();
        };
    }

    public Optional<RoughDay> day() {
        return field.kind() == Kind.DATE ? RoughDay.read(typed) : Optional.empty();
    }

    private boolean exceeds(BigDecimal points) {
        return weight.filter(most -> points.compareTo(most) > 0).isPresent();
    }

    /** Why nobody can count with what was typed. */
    public Optional<Say> fault() {
        return switch (field.kind()) {
            case AMOUNT -> Amount.read(typed, money).fault();
            case COUNT -> Count.read(typed).fault();
            case RATE -> Percentage.read(typed).fault();
            case SCORE -> score();
            case DATE -> Optional.of(say("Write the day as 2021-12-28")).filter(words -> !blank() && day().isEmpty());
            default -> Optional.empty();
        };
    }

    private Optional<Say> score() {
        var read = Weight.read(typed);
        return read.points()
                .filter(this::exceeds)
                .map(points -> say("Give no more than {0} points here", Weight.written(weight.orElseThrow())))
                .or(read::fault);
    }

    /** What is shown beside the cell: what is wrong with it, or how it was read where that tells something. */
    public Object echo() {
        return fault().<Object>map(words -> say("Cannot be read: {0}", words)).orElseGet(this::reading);
    }

    private Object reading() {
        if (field.kind() != Kind.AMOUNT) {
            return "";
        }
        var amount = Amount.read(typed, money);
        return amount.note()
                .<Object>map(note -> note)
                .orElseGet(() -> amount.echo().<Object>map(echo -> echo).orElse(""));
    }

    /** As it stands on paper; what cannot be read stands there as it was typed. */
    public String printed() {
        return switch (field.kind()) {
            case CHOICE -> field.chosen(typed);
            case AMOUNT -> figure().map(money::written).orElse(typed);
            case SCORE -> figure().map(Weight::written).orElse(typed);
            default -> typed;
        };
    }
}
