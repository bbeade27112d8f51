package org.jiheng.evidence.intake;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import org.jiheng.evidence.Kind;
import org.jiheng.words.Say;

/** What a file turns out to be as it flows by: told by its first bytes, and for a zip by its last ones. */
final class Recognition {

    private final Tail tail = new Tail();
    private Optional<Magic> magic = Optional.empty();
    private Optional<Kind> kind = Optional.empty();

    /** Answers why it is not taken, if that is clear from its beginning. */
    Optional<Say> begin(Buffer first) {
        magic = Magic.of(first);
        kind = magic.flatMap(Magic::kind);
        if (magic.isEmpty()) {
            return Optional.of(Refusal.unknown());
        }
        return magic.get() == Magic.OLD_OFFICE ? Optional.of(Refusal.oldOffice()) : Optional.empty();
    }

    boolean begun() {
        return magic.isPresent();
    }

    void passed(Buffer piece) {
        if (isZip()) {
            tail.add(piece);
        }
    }

    /** Answers why it is not taken, if that shows only at its end. */
    Optional<Say> end(long bytes) {
        if (!isZip()) {
            return Optional.empty();
        }
        var end = ZipEnd.read(tail.whole(), bytes);
        kind = end.kind();
        return end.refusal();
    }

    Optional<Kind> kind() {
        return kind;
    }

    private boolean isZip() {
        return magic.filter(Magic.ZIP::equals).isPresent();
    }
}
