package org.jiheng.words;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A sentence with places for what is not known while it is written: {@code {0}} for a word or a figure, and
 * {@code {0 row/rows}} for a number with what is counted, of one and of any other number.
 */
final class Sentence {

    /** Languages that count without a plural have the bare number in this place. */
    private static final Pattern COUNTED = Pattern.compile("\\{(\\d{1,2}) [^{}/]+/[^{}/]+}");

    private Sentence() {}

    /** The same with nothing but its number in each place. */
    static String uncounted(String sentence) {
        return COUNTED.matcher(sentence).replaceAll("{$1}");
    }

    /** A place of which there is no word stays as it is written. */
    static String filled(String sentence, IntFunction<Optional<String>> words) {
        var text = new StringBuilder(sentence.length() + 32);
        var done = 0;
        for (var open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
            var end = sentence.indexOf('}', open);
            var place = place(sentence, open, end);
            var word = place < 0 ? Optional.<String>empty() : words.apply(place);
            if (word.isPresent()) {
                text.append(sentence, done, open).append(word.get()).append(counted(sentence, open, end, word.get()));
                done = end + 1;
            }
        }
        return text.append(sentence, done, sentence.length()).toString();
    }

    /** The number of one or two digits that a brace begins with, less than 0 where there is none. */
    private static int place(String sentence, int open, int end) {
        var number = 0;
        for (var at = open + 1; at < Math.min(open + 4, end + 1); at++) {
            var sign = sentence.charAt(at);
            if (sign == '}' || sign == ' ' && isCounted(sentence, at, end)) {
                return at == open + 1 ? -1 : number;
            }
            if (sign < '0' || sign > '9') {
                return -1;
            }
            number = number * 10 + sign - '0';
        }
        return -1;
    }

    private static boolean isCounted(String sentence, int space, int end) {
        var cut = sentence.indexOf('/', space);
        return cut > space + 1 && cut < end - 1;
    }

    private static String counted(String sentence, int open, int end, String number) {
        var space = sentence.indexOf(' ', open);
        if (space < 0 || space > end) {
            return "";
        }
        var cut = sentence.indexOf('/', space);
        return " " + (number.equals("1") ? sentence.substring(space + 1, cut) : sentence.substring(cut + 1, end));
    }
}
