package org.jiheng.table.workbook;

import static org.jiheng.words.Say.say;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jiheng.problem.Problem;
import org.jiheng.words.Say;

/** Opens a workbook's archive only as far as is safe: how many parts, how large unpacked, and what they are called. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 200;
    private static final long LARGEST_UNPACKED = 50L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;
    private static final int PIECE = 16 * 1024;

    private final ZipFile zip;
    private final Patience patience;
    private long unpacked;

    private ZipGuard(ZipFile zip, Patience patience) {
        this.zip = zip;
        this.patience = patience;
    }

    /** Unpacks everything once, keeping nothing; what comes after reads the same parts of the same archive. */
    static void check(ZipFile zip, Patience patience) throws IOException {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw refused(say("has {0} parts; {1} are allowed", entries.size(), MOST_ENTRIES));
        }
        refuseNames(entries);
        var guard = new ZipGuard(zip, patience);
        for (var entry : entries) {
            guard.measure(entry);
        }
    }

    private static void refuseNames(List<ZipArchiveEntry> entries) {
        var names = new HashSet<String>();
        for (var entry : entries) {
            var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (name.startsWith("/")
                    || name.contains(":")
                    || List.of(name.split("/", -1)).contains("..")) {
                throw refused(say("has a part with a path that leads out of it"));
            }
            if (!names.add(name)) {
                throw refused(say("has two parts of one name"));
            }
            if (name.contains("vbaproject")) {
                throw Problem.unreadable(
                        say("This workbook has macros. Save it as an ordinary workbook (.xlsx) and try again."));
            }
        }
    }

    private void measure(ZipArchiveEntry entry) throws IOException {
        var plain = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
        if (!plain || entry.getGeneralPurposeBit().usesEncryption()) {
            throw refused(say("is locked or packed in an unusual way"));
        }
        try (var content = zip.getInputStream(entry)) {
            measure(content, entry.getCompressedSize());
        }
    }

    private void measure(InputStream content, long packed) throws IOException {
        var piece = new byte[PIECE];
        var size = 0L;
        for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
            patience.check();
            size += read;
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED) {
                throw refused(say("unpacks to more than {0} MB", LARGEST_UNPACKED / 1024 / 1024));
            }
            if (size > PIECE && size > packed * HIGHEST_RATIO) {
                throw refused(say("unpacks to more than {0} times its size", HIGHEST_RATIO));
            }
        }
    }

    static Problem refused(Say why) {
        return Problem.unreadable(say(
                "This workbook {0}, so it is not opened. Copy the list alone into a new workbook and try again.", why));
    }
}
