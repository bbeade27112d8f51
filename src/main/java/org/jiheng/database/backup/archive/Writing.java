package org.jiheng.database.backup.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiheng.database.backup.envelope.Envelope;
import org.jiheng.database.backup.envelope.SealedOutput;
import org.jiheng.database.backup.inventory.Manifest;
import org.jiheng.database.backup.inventory.Snapshot;

/** A backup on its way to the disk: a zip of the manifest, every table and their tallies, sealed as it goes. */
public final class Writing implements AutoCloseable {

    static final String MANIFEST = "manifest.txt";
    static final String TALLIES = "tallies.txt";
    static final String TABLES = "tables/";

    private final SealedOutput sealed;
    private final ZipOutputStream zip;
    private final StringBuilder tallies = new StringBuilder();

    public Writing(Path file, Envelope envelope) throws IOException {
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine);
        sealed = new SealedOutput(new BufferedOutputStream(Channels.newOutputStream(channel)), envelope);
        zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
    }

    /** How many rows there were is known only behind them, so it stands at the end. */
    public long write(Snapshot snapshot, Manifest manifest) throws IOException, SQLException {
        long rows = 0;
        put(MANIFEST, manifest.text());
        for (var table : manifest.tables()) {
            zip.putNextEntry(new ZipEntry(TABLES + table.name()));
            var tally = snapshot.copy(table, zip);
            zip.closeEntry();
            rows += tally.rows();
            tallies.append("%s\t%d\t%d\t%s\n".formatted(table.name(), tally.rows(), tally.bytes(), tally.digest()));
        }
        put(TALLIES, tallies.toString());
        zip.finish();
        sealed.finish();
        return rows;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    private void put(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
