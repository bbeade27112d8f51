package org.jiheng.words;

import java.util.Optional;

/**
 * A place of a sentence that is filled: {@code {0}}, or {@code {0:project/projects}} where the word behind a number goes by it.
 *
 * @param end behind its last brace
 */
record Place(int number, String one, String several, int end) {

    private static final int DIGITS = 2;

    /** What begins at a brace; a brace that opens no place is none. */
    static Optional<Place> at(String sentence, int open) {
        var behind = open + 1;
        while (behind < sentence.length() && isDigit(sentence.charAt(behind))) {
            behind++;
        }
        var digits = behind - open - 1;
        if (digits == 0 || digits > DIGITS || behind == sentence.length()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(sentence, open + 1, behind, 10);
        return sentence.charAt(behind) == '}'
                ? Optional.of(new Place(number, "", "", behind + 1))
                : counted(sentence, number, behind);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static Optional<Place> counted(String sentence, int number, int colon) {
        var cut = sentence.indexOf('/', colon);
        var close = sentence.indexOf('}', colon);
        return sentence.charAt(colon) == ':' && colon < cut && cut < close
                ? Optional.of(new Place(
                        number,
                        " " + sentence.substring(colon + 1, cut),
                        " " + sentence.substring(cut + 1, close),
                        close + 1))
                : Optional.empty();
    }

    /** One project, two projects, no projects. */
    String filled(String word) {
        return word + (word.equals("1") ? one : several);
    }
}
