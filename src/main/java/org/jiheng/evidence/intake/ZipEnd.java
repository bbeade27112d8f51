package org.jiheng.evidence.intake;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiheng.evidence.Kind;
import org.jiheng.words.Say;

/** The list at the end of a zip, from which is told what kind of document it is; nothing is ever unpacked here. */
final class ZipEnd {

    static final int LONGEST = 1024 * 1024;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_UNPACKED = 512L * 1024 * 1024;
    private static final long MOST_TIMES = 200;

    private final Set<String> names = new HashSet<>();
    private Optional<Say> refusal = Optional.empty();
    private long unpacked;

    private ZipEnd() {}

    /** The last bytes of a file of this length. */
    static ZipEnd read(Buffer tail, long length) {
        var end = new ZipEnd();
        try {
            end.list(tail, length);
        } catch (IndexOutOfBoundsException cut) {
            end.refusal = Optional.of(Refusal.damaged());
        }
        return end;
    }

    Optional<Say> refusal() {
        return refusal.isPresent() || kind().isPresent() ? refusal : Optional.of(Refusal.folder());
    }

    Optional<Kind> kind() {
        if (names.contains("OFD.xml")) {
            return Optional.of(Kind.OFD);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return names.contains("word/document.xml")
                ? Optional.of(Kind.DOCX)
                : names.contains("xl/workbook.xml") ? Optional.of(Kind.XLSX) : Optional.empty();
    }

    private void list(Buffer tail, long length) {
        var at = tail.length() - END_LENGTH;
        while (tail.getIntLE(at) != END) {
            at--;
        }
        var entries = tail.getUnsignedShortLE(at + 10);
        var size = tail.getUnsignedIntLE(at + 12);
        var starts = tail.getUnsignedIntLE(at + 16);
        var isWhole = starts + size + END_LENGTH + tail.getUnsignedShortLE(at + 20) == length;
        if (!isWhole || entries > MOST_ENTRIES) {
            refusal = Optional.of(Refusal.damaged());
            return;
        }
        var entry = Math.toIntExact(starts - (length - tail.length()));
        for (var each = 0; each < entries; each++) {
            entry = read(tail, entry);
        }
        if (unpacked > MOST_UNPACKED && unpacked / MOST_TIMES > length) {
            refusal = Optional.of(Refusal.damaged());
        }
    }

    /** Reads one entry and answers where the next one stands. */
    private int read(Buffer tail, int at) {
        var name = tail.getUnsignedShortLE(at + 28);
        if (tail.getIntLE(at) != ENTRY || (tail.getUnsignedShortLE(at + 8) & 1) == 1) {
            throw new IndexOutOfBoundsException("no entry, or a locked one");
        }
        unpacked += tail.getUnsignedIntLE(at + 24);
        var text = tail.getString(at + ENTRY_LENGTH, at + ENTRY_LENGTH + name, StandardCharsets.UTF_8.name());
        if (!names.add(text)) {
            throw new IndexOutOfBoundsException("the same entry twice");
        }
        if (text.endsWith("vbaProject.bin")) {
            refusal = Optional.of(Refusal.macros());
        }
        return at + ENTRY_LENGTH + name + tail.getUnsignedShortLE(at + 30) + tail.getUnsignedShortLE(at + 32);
    }
}
