package org.jiheng.extract.sheet;

/** How many lines a text takes in a column: not every program works it out when it opens a file that another one wrote. */
final class Lines {

    private static final int MOST = 30;
    private static final int FIRST_WIDE_SIGN = 0x2E80;

    private Lines() {}

    static int of(String text, int width) {
        if (text.length() * 2 <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        var lines = 1;
        var used = 0;
        for (var at = 0; at < text.length() && lines < MOST; at++) {
            var sign = text.charAt(at);
            used += sign < FIRST_WIDE_SIGN || Character.isSurrogate(sign) ? 1 : 2;
            if (sign == '\n' || used > width) {
                lines++;
                used = sign == '\n' ? 0 : 2;
            }
        }
        return lines == 1 || text.indexOf(' ') < 0 ? lines : lines + 1;
    }
}
