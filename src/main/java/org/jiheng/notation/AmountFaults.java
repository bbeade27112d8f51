package org.jiheng.notation;

import static org.jiheng.words.Say.say;

import java.util.regex.Pattern;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** What to write instead of an amount that cannot be read. */
final class AmountFaults {

    private static final Pattern CHINESE_NUMERAL = Pattern.compile("[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟元圆角分整 ]+");

    private AmountFaults() {}

    static Say of(String folded) {
        if (folded.startsWith("-")
                && WrittenAmount.read(folded.substring(1).strip()).isPresent()) {
            return say("Write an amount of 0 or more");
        }
        if (CHINESE_NUMERAL.matcher(folded).matches()) {
            return say("Write the amount in digits instead of Chinese numerals, such as 492");
        }
        if (folded.matches("[\\d., ]+")) {
            return tooLongOrOddlySeparated(folded);
        }
        return say("Write one amount in digits, such as 492 or 1,234.56; write 0 for none");
    }

    private static Say tooLongOrOddlySeparated(String folded) {
        return folded.matches("\\d+")
                ? say("Write an amount of no more than {0} yuan", Figures.amount(Amount.LARGEST))
                : say(
                        "Write one decimal point at most, and separators before each three digits or none, such as 1,234.56");
    }
}
