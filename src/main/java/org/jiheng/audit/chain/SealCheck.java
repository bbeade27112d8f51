package org.jiheng.audit.chain;

import static org.jiheng.words.Say.say;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.jiheng.words.Say;

/** Walks the global chain and recomputes each seal from the links it names. */
public final class SealCheck {

    static final String SEAL = "seal";

    private static final String LINKS = """
            select s.number, s.links, s.previous, s.hash,
                   jsonb_build_array(s.number, (extract(epoch from s.at) * 1000000)::bigint, s.links)::text as head,
                   jsonb_build_array(l.paper, l.paper_id, l.chain_number, encode(l.hash, 'hex'))::text as line,
                   l.seal_number
              from seal s
              left join seal_link l on l.seal_number = s.number
             order by s.number, l.paper collate "C", l.paper_id
            """;

    private static final String HEAD =
            "select number, at, encode(hash, 'hex') as hash from seal order by number desc limit 1";

    private final Sha256 sha = new Sha256();
    private long seals;
    private int links;
    private byte[] previous = new byte[0];
    private byte[] expected;

    public long seals() {
        return seals;
    }

    public static Optional<Head> head(Connection connection) throws SQLException {
        try (var rows = Rows.of(connection, HEAD)) {
            var row = rows.set();
            return row.next()
                    ? Optional.of(new Head(
                            row.getLong("number"), row.getObject("at", OffsetDateTime.class), row.getString("hash")))
                    : Optional.empty();
        }
    }

    public Optional<Fault> over(Connection connection) throws SQLException {
        try (var rows = Rows.of(connection, LINKS)) {
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
        if (row.getLong("number") != seals) {
            var ended = ended();
            return ended.isPresent() ? ended : begun(row);
        }
        return add(row);
    }

    private Optional<Fault> begun(ResultSet row) throws SQLException {
        seals++;
        if (row.getLong("number") != seals) {
            return fault(say("the seal is missing"));
        }
        if (!Arrays.equals(row.getBytes("previous"), previous)) {
            return fault(say("the seal does not follow the seal before it"));
        }
        sha.add(row.getBytes("previous"));
        sha.add(row.getString("head"));
        expected = row.getBytes("hash");
        links = row.getInt("links");
        return add(row);
    }

    private Optional<Fault> add(ResultSet row) throws SQLException {
        if (row.getObject("seal_number") != null) {
            links--;
            sha.add("\n");
            sha.add(row.getString("line"));
        }
        return Optional.empty();
    }

    private Optional<Fault> ended() {
        if (seals == 0) {
            return Optional.empty();
        }
        previous = sha.take();
        return links == 0 && Arrays.equals(previous, expected)
                ? Optional.empty()
                : fault(say("the seal, or a link it names, was changed"));
    }

    private Optional<Fault> fault(Say words) {
        return Optional.of(new Fault(Fault.Kind.SEAL_CHANGED, SEAL, seals, seals, Optional.empty(), words));
    }
}
