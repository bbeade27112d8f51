package org.jiheng.audit.chain;

import static org.jiheng.words.Say.say;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jiheng.words.Say;

/** Looks for lines that somebody remembers and that are not there: the ends of chains, and whole chains. */
public final class TailCheck {

    private static final String SEALED = """
            select s.paper, s.paper_id, s.chain_number as number
              from seal_link s
             where not exists (select from revision r
                                where r.paper = s.paper and r.paper_id = s.paper_id and r.number = s.chain_number)
             order by s.paper, s.paper_id, s.chain_number
             limit 1
            """;

    private static final String HEADS = """
            select c.paper, c.paper_id, c.number
              from chain c
             where not exists (select from revision r
                                where r.paper = c.paper and r.paper_id = c.paper_id and r.number = c.number)
             order by c.paper, c.paper_id
             limit 1
            """;

    private static final String COUNTS = """
            select c.paper, c.paper_id, c.sealed as number
              from chain c
              left join lateral (select max(s.chain_number) as number from seal_link s
                                  where s.paper = c.paper and s.paper_id = c.paper_id) as last on true
             where c.sealed <> coalesce(last.number, 0)
             order by c.paper, c.paper_id
             limit 1
            """;

    private TailCheck() {}

    public static Optional<Fault> over(Connection connection) throws SQLException {
        var cut =
                first(connection, SEALED, Fault.Kind.TAIL_CUT, say("the chain was sealed up to here, but ends before"));
        if (cut.isEmpty()) {
            cut = first(connection, HEADS, Fault.Kind.TAIL_CUT, say("the chain was cut off before its head"));
        }
        return cut.isPresent()
                ? cut
                : first(
                        connection,
                        COUNTS,
                        Fault.Kind.SEAL_CHANGED,
                        say("the chain counts as sealed up to here, but no seal names it"));
    }

    private static Optional<Fault> first(Connection connection, String sql, Fault.Kind kind, Say words)
            throws SQLException {
        try (var rows = Rows.of(connection, sql)) {
            var row = rows.set();
            return row.next()
                    ? Optional.of(new Fault(
                            kind,
                            row.getString("paper"),
                            row.getLong("paper_id"),
                            row.getLong("number"),
                            Optional.empty(),
                            words))
                    : Optional.empty();
        }
    }
}
