package org.jiheng.consistency.similarity;

import java.util.Arrays;
import org.jiheng.notation.Glyphs;

/**
 * A text without what does not count when texts are compared: punctuation, spaces, the titles of regulations and the
 * set phrases of the trade. Each sign that is left knows where it stood.
 */
record PlainText(int[] signs, int[] places) {

    static PlainText of(String text) {
        var left = Boilerplate.struck(text);
        var signs = new int[left.length()];
        var places = new int[left.length()];
        var count = 0;
        for (var at = 0; at < left.length(); at += Character.charCount(left.codePointAt(at))) {
            var folded = Glyphs.folded(Character.toString(left.codePointAt(at)));
            if (!folded.isEmpty() && Character.isLetterOrDigit(folded.codePointAt(0))) {
                signs[count] = Character.toLowerCase(folded.codePointAt(0));
                places[count++] = at;
            }
        }
        return new PlainText(Arrays.copyOf(signs, count), Arrays.copyOf(places, count));
    }

    int length() {
        return signs.length;
    }
}
