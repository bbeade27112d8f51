package org.jiheng.audit.filed;

import static org.jiheng.words.Say.say;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.audit.chain.Fault;
import org.jiheng.audit.chain.Rows;
import org.jiheng.audit.filed.Content.Enclosure;
import org.jiheng.words.Say;

/** Holds every edition of a paper, with the files it came with, against the check code that the history keeps of it. */
public final class EditionCheck {

    /** The places of files are spelled out here, as the rules of the database could have been changed with its rows. */
    private static final String EDITIONS = """
            select r.id, r.paper_id, r.cells #>> '{edition,1}' as number, r.cells #>> '{check,1}' as code,
                   e.hash, e.cells::text as cells,
                   (select jsonb_agg(jsonb_build_array(f.place, f.name, encode(f.sha256, 'hex')))::text
                      from evidence f
                     where f.paper_id = e.paper_id
                       and f.arrived_at is not null
                       and f.place <> 'signed'
                       and f.since_edition <= e.number
                       and (f.until_edition is null or f.until_edition >= e.number)) as files
              from revision r
              left join edition e on e.paper_id = r.paper_id and e.number::text = r.cells #>> '{edition,1}'
             where r.paper = 'paper'
               and r.deed = 'SUBMITTED_PAPER'
               and r.done
               and r.cells ? 'check'
             order by r.paper_id, r.number
            """;

    private long editions;

    public long editions() {
        return editions;
    }

    public Optional<Fault> over(Connection connection) throws SQLException {
        try (var rows = Rows.of(connection, EDITIONS)) {
            while (rows.set().next()) {
                editions++;
                var wrong = wrong(rows.set());
                if (wrong.isPresent()) {
                    return Optional.of(fault(rows.set(), wrong.get()));
                }
            }
            return Optional.empty();
        }
    }

    private static Fault fault(ResultSet row, Say words) throws SQLException {
        return new Fault(
                Fault.Kind.HANDED_IN_CHANGED,
                "paper",
                row.getLong("paper_id"),
                Long.parseLong(row.getString("number")),
                Optional.of(row.getLong("id")),
                words);
    }

    private static Optional<Say> wrong(ResultSet row) throws SQLException {
        var hash = row.getBytes("hash");
        if (hash == null) {
            return Optional.of(say("the edition that was handed in is missing"));
        }
        if (!HexFormat.of().formatHex(hash).startsWith(row.getString("code"))) {
            return Optional.of(say("the edition has another check code than the history tells"));
        }
        return Arrays.equals(content(row).digest(), hash)
                ? Optional.empty()
                : Optional.of(say("a cell of the edition, or a file that came with it, is not as it was handed in"));
    }

    private static Content content(ResultSet row) throws SQLException {
        var cells = new TreeMap<String, String>();
        for (Map.Entry<String, Object> cell : new JsonObject(row.getString("cells"))) {
            cells.put(cell.getKey(), String.valueOf(cell.getValue()));
        }
        var files = row.getString("files");
        return new Content(
                cells,
                new JsonArray(files == null ? "[]" : files)
                        .stream()
                                .map(JsonArray.class::cast)
                                .map(file -> new Enclosure(file.getString(0), file.getString(1), file.getString(2)))
                                .toList());
    }
}
