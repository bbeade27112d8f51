package org.jiheng.consistency.similarity;

import java.util.Arrays;

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
            var sign = halfWidth(left.codePointAt(at));
            if (Character.isLetterOrDigit(sign)) {
                signs[count] = Character.toLowerCase(sign);
                places[count++] = at;
            }
        }
        return new PlainText(Arrays.copyOf(signs, count), Arrays.copyOf(places, count));
    }

    private static int halfWidth(int sign) {
        return sign >= '！' && sign <= '～' ? sign - '！' + '!' : sign;
    }

    int length() {
        return signs.length;
    }
}
