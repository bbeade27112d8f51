package org.jiheng.notation.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A unit as it was written, such as 万人 or 元/人*月, and what one of it is in the plain unit of its kind. */
public record Unit(String text, String kind, BigDecimal factor) {

    public static final Unit NONE = new Unit("", "", BigDecimal.ONE);

    private static final int LONGEST_PART = 5;
    private static final int LONGEST_LATIN = 10;
    private static final Pattern NO_UNIT =
            Pattern.compile("[^\\p{L}%‰‱℃°㎡²³$￥¥*·×•/()23]|(?<!m)[23]|的|未|及时|得|后|存在|不|达|已|是|了|且|和|或|并|左右|上下|[前约]");

    /** Empty for words that count nothing. */
    static Optional<Unit> read(String text) {
        var written = text.strip().replace(" ", "");
        if (written.isEmpty()) {
            return Optional.of(NONE);
        }
        return looksLikeOne(written) ? Optional.of(of(written)) : Optional.empty();
    }

    private static boolean looksLikeOne(String written) {
        if (NO_UNIT.matcher(written).find()) {
            return false;
        }
        for (var part : written.split("[/*·×•]", -1)) {
            var longest = part.matches("[\\x00-\\x7f²³℃°]*") ? LONGEST_LATIN : LONGEST_PART;
            if (part.isEmpty() || part.codePointCount(0, part.length()) > longest) {
                return false;
            }
        }
        return true;
    }

    private static Unit of(String written) {
        var cut = written.indexOf('/');
        var counted = Measure.of(cut < 0 ? written : written.substring(0, cut));
        var per = cut < 0 ? "" : "/" + each(written.substring(cut + 1));
        return new Unit(written, counted.kind() + per, counted.factor());
    }

    /** The things something is counted by, in words of one kind: 人*月 and 人·月 are the same. */
    private static String each(String per) {
        var names = new StringBuilder();
        for (var name : per.split("[/*·×•]")) {
            var measure = Measure.of(name);
            names.append(measure.kind())
                    .append('×')
                    .append(measure.factor().toPlainString())
                    .append(' ');
        }
        return names.toString();
    }

    Unit plain() {
        return new Unit(kind, kind, BigDecimal.ONE);
    }

    Unit per(String name) {
        return name.isEmpty() ? this : read(text + "/" + name).orElse(this);
    }

    public boolean isMoney() {
        return kind.equals(Measure.MONEY);
    }

    public boolean isShare() {
        return kind.equals(Measure.SHARE);
    }
}
