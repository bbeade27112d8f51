package org.jiheng.audit.filed;

import static org.jiheng.words.Say.say;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jiheng.audit.chain.Fault;
import org.jiheng.audit.chain.Rows;
import org.jiheng.audit.chain.Sha256;

/** Reads every file that lies with papers from its first piece to its last, and digests it once more. */
public final class FileCheck {

    /** Pieces are large, so only a few of them are fetched at once. */
    private static final int FETCHED = 32;

    private static final String PIECES = """
            select e.id, e.sha256, c.content
              from evidence e
              left join evidence_chunk c on c.evidence_id = e.id
             where e.arrived_at is not null
               and not e.purged
             order by e.id, c.number
            """;

    private final Sha256 sha = new Sha256();
    private long files;
    private long id;
    private byte[] expected;

    public long files() {
        return files;
    }

    public Optional<Fault> over(Connection connection) throws SQLException {
        try (var rows = Rows.of(connection, PIECES, FETCHED)) {
            while (rows.set().next()) {
                var fault = next(rows.set());
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return ended();
        }
    }

    private Optional<Fault> next(ResultSet row) throws SQLException {
        var fault = Optional.<Fault>empty();
        if (row.getLong("id") != id) {
            fault = ended();
            files++;
            id = row.getLong("id");
            expected = row.getBytes("sha256");
        }
        var piece = row.getBytes("content");
        sha.add(piece == null ? new byte[0] : piece);
        return fault;
    }

    private Optional<Fault> ended() {
        return files == 0 || Arrays.equals(sha.take(), expected)
                ? Optional.empty()
                : Optional.of(new Fault(
                        Fault.Kind.HANDED_IN_CHANGED,
                        "evidence",
                        id,
                        1,
                        Optional.empty(),
                        say("the content of the file is not what was attached")));
    }
}
