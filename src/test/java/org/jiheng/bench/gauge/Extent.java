package org.jiheng.bench.gauge;

/** How much of a measurement is done: all of it, or with {@code --short} as little as shows that it works. */
public final class Extent {

    private static final int ROUNDS = 3;
    private static final int CALLERS = 16;

    private static volatile boolean shortened;

    private Extent() {}

    /** From here on the figures mean nothing. */
    public static void shorten() {
        shortened = true;
    }

    public static int rounds() {
        return shortened ? 1 : ROUNDS;
    }

    public static int callers() {
        return shortened ? 2 : CALLERS;
    }

    public static boolean isShort() {
        return shortened;
    }

    public static int warmUp(int seconds) {
        return shortened ? 1 : seconds;
    }
}
