package org.jiheng.consistency.similarity;

import java.util.stream.IntStream;

/**
 * The fingerprints of a text: of every eight neighbouring runs of signs the smallest, so that two texts that share twenty
 * signs in a row always share a print.
 */
public final class Prints {

    /** A text of fewer signs says too little to be copied. */
    public static final int SHORTEST = 30;

    private static final int WINDOW = 8;

    private Prints() {}

    /** In rising order, each once; none for a short text. */
    public static int[] of(String text) {
        var plain = PlainText.of(text);
        if (plain.length() < SHORTEST) {
            return new int[0];
        }
        var runs = Shingles.of(plain);
        return IntStream.range(0, Math.max(1, runs.length - WINDOW + 1))
                .map(at -> smallest(runs, at))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int smallest(long[] runs, int from) {
        var smallest = runs[from];
        for (var at = from + 1; at < Math.min(runs.length, from + WINDOW); at++) {
            smallest = Math.min(smallest, runs[at]);
        }
        return (int) (smallest >>> 32);
    }
}
