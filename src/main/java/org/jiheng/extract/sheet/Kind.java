package org.jiheng.extract.sheet;

import java.math.BigDecimal;
import org.jiheng.notation.MoneyUnit;

/**
 * What stands in a column of a file, which settles how a spreadsheet shows it and whether it calculates with it. Money is
 * kept in yuan and shown in ten thousands of them.
 */
public enum Kind {
    WORDS,
    WHOLE,
    POINTS,
    MONEY,
    DAY;

    /** A number as its readers count. */
    public String counted(String number) {
        return this == MONEY && !number.isEmpty()
                ? MoneyUnit.WAN_YUAN
                        .of(new BigDecimal(number))
                        .stripTrailingZeros()
                        .toPlainString()
                : number;
    }

    public boolean number() {
        return this == WHOLE || this == POINTS || this == MONEY;
    }
}
