package org.jiheng.review.copied;

/** A passage with the words around it. */
public record Excerpt(String before, String marked, String after) {

    private static final int AROUND = 24;

    static Excerpt of(String text, int from, int to) {
        var begin = text.offsetByCodePoints(from, -Math.min(AROUND, text.codePointCount(0, from)));
        var end = text.offsetByCodePoints(to, Math.min(AROUND, text.codePointCount(to, text.length())));
        return new Excerpt(
                (begin > 0 ? "…" : "") + text.substring(begin, from),
                text.substring(from, to),
                text.substring(to, end) + (end < text.length() ? "…" : ""));
    }
}
