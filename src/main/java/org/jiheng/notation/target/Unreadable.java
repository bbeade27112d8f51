package org.jiheng.notation.target;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.notation.figure.Operator;
import org.jiheng.words.Say;

/** Texts that try to be a figure and are none, and what to write instead; any other text is words. */
final class Unreadable {

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]*+|[-+]?\\d[^\\p{IsHan}]*+");
    private static final String COUNTED = "(?:个|次|天|日|项|份|人|人次|万元|小时|工作日|个工作日|年|个月|起|家|场|期|篇)(?:以上|以下|以内|内)?";
    private static final Pattern CHINESE_FIGURE = Pattern.compile("(?:[≥>=<≤]|不低于|不少于|不超过|至少|达到)? ?"
            + "(?:百分之[零一二三四五六七八九十百两点]+(?:以上|以下|以内)?|[一二三四五六七八九十百千万两]+" + COUNTED + ")");

    private Unreadable() {}

    static Optional<Say> instead(String text, Hint hint) {
        if (hint.demands(Kind.QUANTITY)) {
            return Optional.of(
                    say("Write one number with its unit, such as 90%, or choose words instead of {0}", chosen(hint)));
        }
        if (hint.demands(Kind.DATE)) {
            return Optional.of(say("Write a date, such as 2021-12-31 or by the end of December"));
        }
        if (CHINESE_FIGURE.matcher(text).matches()) {
            return Optional.of(say("Write the number in digits, such as ≥90%"));
        }
        return Operator.of(text.substring(0, 1)).isPresent()
                        || NO_WORDS.matcher(text).matches()
                ? Optional.of(say("Write one number with its unit, such as ≥90%, a date or words"))
                : Optional.empty();
    }

    private static Object chosen(Hint hint) {
        return hint.operator().<Object>map(Operator::sign).orElseGet(() -> say("a quantity"));
    }
}
