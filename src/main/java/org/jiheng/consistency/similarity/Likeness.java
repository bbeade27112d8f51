package org.jiheng.consistency.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a text stands in another one, and where.
 *
 * @param here the share of this text's runs of thirteen signs that recur there, in percent
 * @param there the share of the other text's runs that recur here, in percent
 * @param passages what they have in common, in the order of this text
 */
public record Likeness(double here, double there, List<Passage> passages) {

    /** A passage by its place in both texts; the ends are not included. */
    public record Passage(int from, int to, int otherFrom, int otherTo) {}

    public static Likeness between(String one, String other) {
        var text = PlainText.of(one);
        var beside = PlainText.of(other);
        if (text.length() < Prints.SHORTEST || beside.length() < Prints.SHORTEST) {
            return new Likeness(0, 0, List.of());
        }
        var runs = Shingles.of(text);
        var others = Shingles.of(beside);
        var places = places(others);
        return new Likeness(
                share(runs, places), share(others, places(runs)), new Common(text, beside, places).passages(runs));
    }

    /** The larger share: whoever copied, that much is copied. */
    public int percent() {
        return (int) Math.round(Math.max(here, there));
    }

    private static Map<Long, Integer> places(long[] runs) {
        var places = new HashMap<Long, Integer>(runs.length * 2);
        for (var at = 0; at < runs.length; at++) {
            places.putIfAbsent(runs[at], at);
        }
        return places;
    }

    private static double share(long[] runs, Map<Long, Integer> others) {
        var own = Arrays.stream(runs).distinct().toArray();
        return 100.0 * Arrays.stream(own).filter(others::containsKey).count() / own.length;
    }

    /** The passages two texts have in common. */
    private record Common(PlainText text, PlainText beside, Map<Long, Integer> places) {

        List<Passage> passages(long[] runs) {
            var passages = new ArrayList<Passage>();
            for (var at = 0; at < runs.length; at++) {
                var there = places.get(runs[at]);
                if (there != null) {
                    var length = length(at, there);
                    passages.add(passage(at, there, length));
                    at += length - 1;
                }
            }
            passages.sort(Comparator.comparingInt(Passage::from));
            return passages;
        }

        private int length(int here, int there) {
            var length = 0;
            while (here + length < text.length()
                    && there + length < beside.length()
                    && text.signs()[here + length] == beside.signs()[there + length]) {
                length++;
            }
            return length;
        }

        private Passage passage(int here, int there, int length) {
            return new Passage(
                    text.places()[here], end(text, here + length), beside.places()[there], end(beside, there + length));
        }

        private static int end(PlainText plain, int after) {
            var last = after - 1;
            return plain.places()[last] + Character.charCount(plain.signs()[last]);
        }
    }
}
