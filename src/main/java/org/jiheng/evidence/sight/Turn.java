package org.jiheng.evidence.sight;

import java.awt.geom.AffineTransform;

/** How a telephone was held when it took a picture, as it noted in the file. */
enum Turn {
    NONE,
    HALF,
    RIGHT,
    LEFT;

    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int MOST_FIELDS = 100;

    /** Whether height and width change places. */
    boolean lies() {
        return this == RIGHT || this == LEFT;
    }

    AffineTransform of(int width, int height) {
        return switch (this) {
            case NONE -> new AffineTransform();
            case HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** Read from the first piece; what says nothing, or nonsense, stands upright. */
    static Turn of(Pieces file) {
        try {
            return of(file.piece(0));
        } catch (IndexOutOfBoundsException nonsense) {
            return NONE;
        }
    }

    private static Turn of(byte[] head) {
        var at = 2;
        while (at(head, at) == 0xFF && at(head, at + 1) != 0xDA) {
            if (at(head, at + 1) == APP1 && at(head, at + 4) == 'E' && at(head, at + 5) == 'x') {
                return noted(head, at + 10);
            }
            at += 2 + two(head, at + 2, false);
        }
        return NONE;
    }

    private static Turn noted(byte[] head, int start) {
        var little = at(head, start) == 'I';
        var fields = start + four(head, start + 4, little);
        var count = Math.min(MOST_FIELDS, two(head, fields, little));
        for (var field = 0; field < count; field++) {
            var at = fields + 2 + 12 * field;
            if (two(head, at, little) == ORIENTATION) {
                return switch (two(head, at + 8, little)) {
                    case 3 -> HALF;
                    case 6 -> RIGHT;
                    case 8 -> LEFT;
                    default -> NONE;
                };
            }
        }
        return NONE;
    }

    private static int at(byte[] bytes, int place) {
        return Byte.toUnsignedInt(bytes[place]);
    }

    private static int two(byte[] bytes, int place, boolean little) {
        return little ? at(bytes, place) | at(bytes, place + 1) << 8 : at(bytes, place) << 8 | at(bytes, place + 1);
    }

    private static int four(byte[] bytes, int place, boolean little) {
        return little
                ? two(bytes, place, true) | two(bytes, place + 2, true) << 16
                : two(bytes, place, false) << 16 | two(bytes, place + 2, false);
    }
}
