package org.jiheng.regulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Two sentences laid over each other: what stayed, what went, what came. */
public record Difference(List<Piece> pieces) {

    /** Some characters in a row that fared alike. */
    public record Piece(Fate fate, String text) {

        public boolean gone() {
            return fate == Fate.GONE;
        }

        public boolean come() {
            return fate == Fate.COME;
        }
    }

    /** What became of it. */
    enum Fate {
        SAME,
        GONE,
        COME
    }

    /** Figures and Latin words are not taken apart; of Chinese every character stands for itself. */
    private static final Pattern TOKEN = Pattern.compile("[0-9][0-9.]*|[A-Za-z]+|.", Pattern.DOTALL);

    private static final int MOST_TOKENS = 600;

    static Difference between(String before, String after) {
        var old = tokens(before);
        var young = tokens(after);
        if (old.size() > MOST_TOKENS || young.size() > MOST_TOKENS) {
            return replaced(before, after);
        }
        var pieces = joined(walk(old, young));
        return before.isEmpty() || after.isEmpty() || alike(pieces, before, after)
                ? new Difference(pieces)
                : replaced(before, after);
    }

    private static Difference replaced(String before, String after) {
        return new Difference(List.of(new Piece(Fate.GONE, before), new Piece(Fate.COME, after)));
    }

    /** Crumbs in common of two sentences that say different things only confuse whoever reads them. */
    private static boolean alike(List<Piece> pieces, String before, String after) {
        var same = pieces.stream()
                .filter(piece -> piece.fate() == Fate.SAME)
                .mapToInt(piece -> piece.text().length())
                .sum();
        return 2 * same >= Math.max(before.length(), after.length());
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Back from the end, along the longest sequence the two have in common. */
    private static List<Piece> walk(List<String> old, List<String> young) {
        var common = common(old, young);
        var pieces = new ArrayList<Piece>();
        var before = old.size();
        var after = young.size();
        while (before > 0 || after > 0) {
            if (before > 0 && after > 0 && old.get(before - 1).equals(young.get(after - 1))) {
                pieces.add(new Piece(Fate.SAME, old.get(--before)));
                after--;
            } else if (after > 0 && (before == 0 || common[before][after - 1] >= common[before - 1][after])) {
                pieces.add(new Piece(Fate.COME, young.get(--after)));
            } else {
                pieces.add(new Piece(Fate.GONE, old.get(--before)));
            }
        }
        Collections.reverse(pieces);
        return pieces;
    }

    private static int[][] common(List<String> old, List<String> young) {
        var common = new int[old.size() + 1][young.size() + 1];
        for (var before = 1; before <= old.size(); before++) {
            for (var after = 1; after <= young.size(); after++) {
                common[before][after] = old.get(before - 1).equals(young.get(after - 1))
                        ? common[before - 1][after - 1] + 1
                        : Math.max(common[before - 1][after], common[before][after - 1]);
            }
        }
        return common;
    }

    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.fate() == piece.fate()) {
                joined.set(joined.size() - 1, new Piece(last.fate(), last.text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
