package org.jiheng.audit.chain;

import static org.jiheng.words.Say.say;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jiheng.words.Say;

/** Walks every chain from its first line to its last and recomputes each link from what the line says. */
public final class LineCheck {

    /** The text that is hashed is spelled out here: functions of the database could have been changed with its rows. */
    private static final String LINES = """
            select r.id, r.paper, r.paper_id, r.number, r.previous, r.hash,
                   jsonb_build_array(r.paper, r.paper_id, r.number, r.department_id, r.unit_id,
                                     (extract(epoch from r.at) * 1000000)::bigint, r.account_id, r.account_name, r.post_id,
                                     r.deed, r.title, r.cells, r.reason, r.done, r.request_id, r.address)::text as text,
                   c.number as head_number, c.hash as head_hash, s.hash as sealed_hash
              from revision r
              left join chain c on c.paper = r.paper and c.paper_id = r.paper_id
              left join seal_link s on s.paper = r.paper and s.paper_id = r.paper_id and s.chain_number = r.number
             order by r.paper, r.paper_id, r.number
            """;

    private final Sha256 sha = new Sha256();
    private long lines;
    private long chains;
    private Link last;

    /** A line as the walk remembers it until the next. */
    private record Link(
            long id, String paper, long paperId, int number, byte[] hash, Integer headNumber, byte[] headHash) {

        boolean isOf(String otherPaper, long otherId) {
            return paperId == otherId && paper.equals(otherPaper);
        }
    }

    public long lines() {
        return lines;
    }

    public long chains() {
        return chains;
    }

    public Optional<Fault> over(Connection connection) throws SQLException {
        try (var rows = Rows.of(connection, LINES)) {
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
        var before = last;
        var sameChain = before != null && before.isOf(row.getString("paper"), row.getLong("paper_id"));
        var ended = sameChain ? Optional.<Fault>empty() : ended();
        if (ended.isPresent()) {
            return ended;
        }
        last = link(row);
        lines++;
        chains += sameChain ? 0 : 1;
        return wrong(row, sameChain ? before.number() : 0, sameChain ? before.hash() : new byte[0]);
    }

    private Optional<Fault> wrong(ResultSet row, int before, byte[] previous) throws SQLException {
        if (last.number() != before + 1) {
            return fault(Fault.Kind.LINK_MISSING, before + 1, false, say("the line is missing"));
        }
        if (!Arrays.equals(sha.of(row.getBytes("previous"), row.getString("text")), last.hash())) {
            return fault(Fault.Kind.CONTENT_CHANGED, last.number(), true, say("the content of the line was changed"));
        }
        if (!Arrays.equals(row.getBytes("previous"), previous)) {
            return fault(
                    Fault.Kind.NOT_LINKED,
                    last.number(),
                    true,
                    say("the line does not follow the line before it: one of the two was replaced"));
        }
        var sealed = row.getBytes("sealed_hash");
        return sealed == null || Arrays.equals(sealed, last.hash())
                ? Optional.empty()
                : fault(
                        Fault.Kind.SEALED_OTHERWISE,
                        last.number(),
                        true,
                        say("the line was sealed with other content: the chain was written anew"));
    }

    /** Whether the chain that ends here ends where its head says. */
    private Optional<Fault> ended() {
        if (last == null || Integer.valueOf(last.number()).equals(last.headNumber())) {
            return last == null || Arrays.equals(last.hash(), last.headHash())
                    ? Optional.empty()
                    : fault(
                            Fault.Kind.HEAD_CHANGED,
                            last.number(),
                            true,
                            say("the head of the chain has another hash than its last line"));
        }
        return last.headNumber() != null && last.headNumber() > last.number()
                ? fault(
                        Fault.Kind.TAIL_CUT,
                        last.number() + 1,
                        false,
                        say("the end of the chain was cut off from here"))
                : fault(
                        Fault.Kind.HEAD_CHANGED,
                        last.number(),
                        true,
                        say("the head of the chain does not know its last line"));
    }

    private Optional<Fault> fault(Fault.Kind kind, int number, boolean isThere, Say words) {
        return Optional.of(new Fault(
                kind,
                last.paper(),
                last.paperId(),
                number,
                isThere ? Optional.of(last.id()) : Optional.empty(),
                words));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("id"),
                row.getString("paper"),
                row.getLong("paper_id"),
                row.getInt("number"),
                row.getBytes("hash"),
                row.getObject("head_number", Integer.class),
                row.getBytes("head_hash"));
    }
}
