package org.jiheng.notation;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A unit in which a form counts money; all are exact multiples of the yuan, whose hundredth is the smallest amount. */
public enum MoneyUnit {
    YUAN(0),
    WAN_YUAN(4),
    YI_YUAN(8);

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("元", 0),
            Map.entry("圆", 0),
            Map.entry("块", 0),
            Map.entry("块钱", 0),
            Map.entry("yuan", 0),
            Map.entry("百元", 2),
            Map.entry("千元", 3),
            Map.entry("万", 4),
            Map.entry("万元", 4),
            Map.entry("百万", 6),
            Map.entry("百万元", 6),
            Map.entry("千万", 7),
            Map.entry("千万元", 7),
            Map.entry("亿", 8),
            Map.entry("亿元", 8),
            Map.entry("万亿元", 12));

    private final int zeros;

    MoneyUnit(int zeros) {
        this.zeros = zeros;
    }

    /** The yuan that one of a written unit stands for, as a power of ten; empty when it names no money. */
    static Optional<Integer> zeros(String written) {
        var name = written.replace(" ", "").replaceFirst("^(人民币|RMB)", "").replaceFirst("整$", "");
        return Optional.ofNullable(NAMES.get(name));
    }

    int zeros() {
        return zeros;
    }

    /** So many decimals of this unit are exact to the hundredth of a yuan. */
    public int decimals() {
        return zeros + 2;
    }

    public Say label() {
        return switch (this) {
            case YUAN -> say("yuan");
            case WAN_YUAN -> say("ten thousand yuan");
            case YI_YUAN -> say("hundred million yuan");
        };
    }

    /** The same money counted in this unit, exactly. */
    public BigDecimal of(BigDecimal yuan) {
        return yuan.movePointLeft(zeros);
    }

    public BigDecimal yuan(BigDecimal counted) {
        return counted.movePointRight(zeros);
    }

    /** 5,453.679982: for the eye, with at least two decimals and as many as are needed. */
    public String written(BigDecimal yuan) {
        return Figures.amount(of(yuan));
    }

    /** 5453.679982: the same without separators, for a field in which it can be changed. */
    public String typed(BigDecimal yuan) {
        return written(yuan).replace(",", "");
    }
}
