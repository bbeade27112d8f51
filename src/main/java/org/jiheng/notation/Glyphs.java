package org.jiheng.notation;

import java.util.Set;

/** The signs people type for one and the same thing, brought to one form before anything is read. */
public final class Glyphs {

    private static final Set<String> ABSENT = Set.of("-", "--", "---", "/", "\\");
    private static final int WIDTH = '！' - '!';

    private Glyphs() {}

    /** Half-width, dashes and spaces of one kind, without what cannot be seen, at most one space in a row. */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(each -> keep(folded, sign(each)));
        return folded.toString().strip();
    }

    /** The text as it was typed, on one line and without what cannot be seen. */
    public static String visible(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().forEach(each -> keep(visible, sign(each) == ' ' ? ' ' : each));
        return visible.toString().strip();
    }

    private static void keep(StringBuilder folded, int sign) {
        if (sign == ' ') {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (!unseen(sign)) {
            folded.appendCodePoint(sign);
        }
    }

    private static boolean unseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.CONTROL, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static int sign(int typed) {
        if (typed >= '！' && typed <= '～') {
            return typed - WIDTH;
        }
        if (Character.isWhitespace(typed) || Character.isSpaceChar(typed)) {
            return ' ';
        }
        return Character.getType(typed) == Character.DASH_PUNCTUATION || typed == '−' || typed == '─' ? '-' : typed;
    }

    /** Whether a folded text says that there is nothing, as a blank and a dash do; a 0 says something. */
    public static boolean absent(String folded) {
        return folded.isEmpty() || ABSENT.contains(folded);
    }
}
