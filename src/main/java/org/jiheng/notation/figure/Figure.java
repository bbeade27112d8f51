package org.jiheng.notation.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.notation.Numeral;

/** A number with its unit as read; of a range, the lower end and the upper one. */
public record Figure(BigDecimal number, Optional<BigDecimal> upTo, Unit unit) {

    public Figure(BigDecimal number, Unit unit) {
        this(number, Optional.empty(), unit);
    }

    public boolean range() {
        return upTo.isPresent();
    }

    /** The same in the plain unit of its kind: 492 万元 are 4920000 元. */
    public Figure plain() {
        return new Figure(number.multiply(unit.factor()), upTo.map(unit.factor()::multiply), unit.plain());
    }

    public Figure in(Unit other) {
        return new Figure(number, upTo, other);
    }

    Figure per(String name) {
        return in(unit.per(name));
    }

    public Figure end(Operator bound) {
        var upper = bound.direction().filter(each -> each == Direction.LOWER).isPresent();
        return new Figure(upper ? upTo.orElse(number) : number, unit);
    }

    /** 90 %, 2500 个; of a range the upper end. */
    public String written() {
        return (Numeral.written(upTo.orElse(number)) + " " + unit.text()).strip();
    }
}
