package org.jiheng.evidence.intake;

import io.vertx.core.buffer.Buffer;
import java.util.HexFormat;
import java.util.Optional;
import org.jiheng.evidence.Kind;

/** Tells what a file is from its first bytes, as the program that wrote it left them. */
enum Magic {
    PDF("255044462d"),
    JPEG("ffd8ff"),
    PNG("89504e470d0a1a0a0000000d49484452"),
    ZIP("504b0304"),
    OLD_OFFICE("d0cf11e0a1b11ae1");

    private final byte[] head;

    Magic(String hex) {
        head = HexFormat.of().parseHex(hex);
    }

    static Optional<Magic> of(Buffer first) {
        for (var magic : values()) {
            if (first.length() >= magic.head.length
                    && java.util.Arrays.equals(first.getBytes(0, magic.head.length), magic.head)) {
                return Optional.of(magic);
            }
        }
        return Optional.empty();
    }

    /** What it is already now; a zip tells only at its end what it holds. */
    Optional<Kind> kind() {
        return switch (this) {
            case PDF -> Optional.of(Kind.PDF);
            case JPEG -> Optional.of(Kind.JPEG);
            case PNG -> Optional.of(Kind.PNG);
            case ZIP, OLD_OFFICE -> Optional.empty();
        };
    }
}
