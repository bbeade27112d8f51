package org.jiheng.notation;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A number of money with the unit written behind it, if one is. */
record WrittenAmount(BigDecimal number, Optional<Integer> zeros) {

    private static final BigDecimal ONE_WAN = new BigDecimal("10000");
    private static final BigDecimal A_HUNDRED_THOUSAND_WAN = new BigDecimal("1000000000");

    static Optional<WrittenAmount> read(String folded) {
        return Numeral.at(folded.replaceFirst("^(人民币|RMB)? ?[¥￥]? ?", "")).flatMap(WrittenAmount::of);
    }

    private static Optional<WrittenAmount> of(Numeral numeral) {
        if (numeral.rest().isEmpty()) {
            return Optional.of(new WrittenAmount(numeral.value(), Optional.empty()));
        }
        return MoneyUnit.zeros(numeral.rest()).map(zeros -> new WrittenAmount(numeral.value(), Optional.of(zeros)));
    }

    Amount in(MoneyUnit assumed) {
        var yuan = number.movePointRight(zeros.orElse(assumed.zeros()));
        if (Numeral.decimals(yuan) > 2) {
            return Amount.refused(say(
                    "Write no more than {0} decimals, so that the amount is exact to 0.01 yuan",
                    mostDecimals(assumed)));
        }
        if (yuan.compareTo(Amount.LARGEST) > 0) {
            return Amount.refused(say("Write an amount of no more than {0} yuan", Figures.amount(Amount.LARGEST)));
        }
        return new Amount(
                Optional.of(yuan.setScale(2, RoundingMode.UNNECESSARY)), Optional.empty(), note(yuan, assumed));
    }

    private int mostDecimals(MoneyUnit assumed) {
        return zeros.orElse(assumed.zeros()) + 2;
    }

    /** Units are mixed up by a factor of ten thousand; both ways show by an amount that hardly any budget has. */
    private Optional<Say> note(BigDecimal yuan, MoneyUnit assumed) {
        var far = assumed != MoneyUnit.YUAN && yuan.signum() > 0;
        if (far && zeros.filter(each -> each == 0).isPresent() && yuan.compareTo(ONE_WAN) < 0) {
            return Optional.of(say(
                    "Read as {0} yuan, which is {1} × {2}; check the unit",
                    Figures.amount(yuan), assumed.written(yuan), assumed.label()));
        }
        return far && zeros.isEmpty() && yuan.compareTo(A_HUNDRED_THOUSAND_WAN) >= 0
                ? Optional.of(say(
                        "This column counts in {0}: read as {1} yuan; check the unit",
                        assumed.label(), Figures.amount(yuan)))
                : Optional.empty();
    }
}
