package org.jiheng.form;

import java.text.Normalizer;
import java.util.Set;

/** Text as people type and paste it, made fit to store. */
public final class Text {

    /** Signs that look like nothing at all, so that a field of them only seems to be filled in. */
    private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    /** Spaces that differ from the plain one only in where a line may break; no blank is told by them. */
    private static final Set<Integer> HARD_SPACES = Set.of(0x00A0, 0x2007, 0x202F);

    private Text() {}

    /** One Unicode form, line ends as line feeds, and none of the characters that only deceive the eye. */
    public static String tidy(String typed) {
        var composed = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        var kept = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(Text::isFit)
                .map(point -> HARD_SPACES.contains(point) ? ' ' : point)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Full-width digits, letters and signs as their plain twins, for reading numbers and codes. */
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isFit(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE, Character.UNASSIGNED ->
                !isNonCharacter(point) && Character.getType(point) == Character.UNASSIGNED;
            case Character.FORMAT -> isJoiner(point);
            default -> !FILLERS.contains(point);
        };
    }

    private static boolean isNonCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }

    /** Joins the parts of one emoji; every other invisible sign goes. */
    private static boolean isJoiner(int point) {
        return point == 0x200D;
    }
}
