package org.jiheng.evidence;

import static org.jiheng.words.Say.say;

import io.vertx.core.buffer.Buffer;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.jiheng.words.Say;

/** A file that lies with a paper at one of its places: what it is, who put it there, and which editions it belongs to. */
public record Attachment(
        long id,
        long paperId,
        String place,
        String name,
        Kind kind,
        long bytes,
        Buffer sha256,
        int since,
        int until,
        String addedName,
        OffsetDateTime addedAt,
        Optional<Removal> removal,
        boolean purged,
        int pages,
        String trouble) {

    public static final String FORM = "form";
    public static final String SIGNED = "signed";

    /** Bytes in each piece but the last. */
    public static final int PIECE = 256 * 1024;

    /** By whom it was taken away, when and why. */
    public record Removal(String name, OffsetDateTime at, String reason) {}

    public String href() {
        return "/papers/" + paperId + "/evidence/" + id;
    }

    public Say size() {
        return Limits.size(bytes);
    }

    public String digest() {
        return HexFormat.of().formatHex(sha256.getBytes());
    }

    public String check() {
        return digest().substring(0, 16);
    }

    /** What follows its name in a list. */
    public Say about() {
        return about(kind, bytes);
    }

    public static Say about(Kind kind, long bytes) {
        return say("{0} · {1}", kind.label(), Limits.size(bytes));
    }

    /** Whether a small picture of it can be expected. */
    public boolean pictured() {
        return kind.shown() && trouble.isEmpty() && !purged;
    }

    public boolean signed() {
        return place.equals(SIGNED);
    }

    public boolean removed() {
        return removal.isPresent();
    }

    /** Whether somebody beyond its fillers has received it. */
    public boolean handedIn(int edition) {
        return since <= edition && (removal.isEmpty() || until >= since);
    }

    /** Under this name it is downloaded. */
    public String fileName() {
        return kind.honest(name);
    }
}
