package org.jiheng.notation.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that bound a figure: 不低于 before it, 以上 behind it. */
final class Bounds {

    private static final Map<Operator, String> BEFORE = before();
    private static final Pattern FIRST = Pattern.compile("(.{0,40}?)(?:" + alternatives() + ") ?:?(?=[-+]?[.\\d])(.*)");
    private static final Pattern BEHIND =
            Pattern.compile("(.{0,16}?)(?:\\(含\\)|及其?|或者?|含)?(以上|之上|以下|之下|以内|之内|以里|内)(?:\\(含\\))?([\\p{IsHan}]{0,8})");

    /** What stands before the bound, the bound, and the text from the number on. */
    record Before(String lead, Operator operator, boolean weak, String rest) {}

    /** The unit, and the bound behind it. */
    record Behind(String unit, Operator operator) {}

    private Bounds() {}

    private static Map<Operator, String> before() {
        var words = new LinkedHashMap<Operator, String>();
        words.put(Operator.AT_LEAST, "≥|大于(?:或者?)?等于|不小于|不得?低于|不得?少于|不亚于|不短于|至少|最少|最低");
        words.put(Operator.AT_MOST, "≤|小于(?:或者?)?等于|低于等于|不大于|不得?高于|不得?超过|不多于|不超出|不得?超|不长于|未超过?|没有超过|至多|最多|最高|限于");
        words.put(Operator.MORE, ">|大于|高于|超过|多于|优于|超");
        words.put(Operator.LESS, "<|小于|低于|少于|短于|不足|不到|不满");
        words.put(Operator.EQUAL, "=|等于");
        return words;
    }

    private static String alternatives() {
        var all = new StringBuilder("(?<weakly>控制在|保持在|稳定在)|(?<reach>达到|达)");
        BEFORE.forEach((operator, words) -> all.append("|(?<")
                .append(group(operator))
                .append('>')
                .append(words)
                .append(')'));
        return all.toString();
    }

    private static String group(Operator operator) {
        return operator.name().replace("_", "");
    }

    static Optional<Before> before(String text) {
        var found = FIRST.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var rest = found.group(found.groupCount()).strip();
        if (found.group("weakly") != null) {
            return Optional.of(new Before(found.group(1), Operator.AT_MOST, true, rest));
        }
        if (found.group("reach") != null) {
            return Optional.of(new Before(found.group(1), Operator.AT_LEAST, true, rest));
        }
        return BEFORE.keySet().stream()
                .filter(each -> found.group(group(each)) != null)
                .map(each -> new Before(found.group(1), each, false, rest))
                .findFirst();
    }

    static Optional<Behind> behind(String rest) {
        var found = BEHIND.matcher(rest);
        return found.matches()
                ? Optional.of(new Behind(found.group(1).strip(), operator(found.group(2))))
                : Optional.empty();
    }

    private static Operator operator(String word) {
        return word.endsWith("上") ? Operator.AT_LEAST : Operator.AT_MOST;
    }
}
