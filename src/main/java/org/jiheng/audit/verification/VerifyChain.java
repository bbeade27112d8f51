package org.jiheng.audit.verification;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.audit.chain.Fault;
import org.jiheng.audit.chain.Head;
import org.jiheng.audit.chain.LineCheck;
import org.jiheng.audit.chain.SealCheck;
import org.jiheng.audit.chain.TailCheck;
import org.jiheng.audit.filed.EditionCheck;
import org.jiheng.audit.filed.FileCheck;
import org.jiheng.database.ServerAddress;
import org.jiheng.words.Say;

/** Recomputes the whole history from its rows, link by link and seal by seal, and names the first that does not hold. */
public final class VerifyChain {

    /** What was found, when, how much was checked before, and the last seal. */
    public record Result(
            Instant at,
            Duration took,
            long lines,
            long chains,
            long seals,
            long editions,
            long files,
            Optional<Head> head,
            Optional<Fault> fault) {

        public boolean whole() {
            return fault.isEmpty();
        }

        /** What the auditor is told, one sentence a line. */
        public List<Say> words() {
            var words = new ArrayList<Say>();
            words.add(say(
                    "Checked: lines {0}, chains {1}, seals {2}, editions handed in {3}, in {4} s",
                    lines,
                    chains,
                    seals,
                    editions,
                    BigDecimal.valueOf(took.toMillis(), 3).setScale(1, RoundingMode.HALF_UP)));
            if (files > 0) {
                words.add(say("Files read once more: {0}", files));
            }
            words.add(fault.map(Fault::sentence).orElseGet(() -> say("The history is whole")));
            head.ifPresent(last -> words.add(say("Latest seal: {0}", last.print())));
            return words;
        }
    }

    private VerifyChain() {}

    /**
     * Reads as the background role, which every role that serves may take on and which sees all rows and changes none
     * of them; one snapshot, so that deeds go on meanwhile.
     */
    public static Result run(ServerAddress address) {
        return run(address, false);
    }

    /** The same, and reads every file that lies with papers, which takes as long as there are files. */
    public static Result withFiles(ServerAddress address) {
        return run(address, true);
    }

    private static Result run(ServerAddress address, boolean withFiles) {
        var began = Instant.now();
        try (var connection = address.open(address.database(), address.application())) {
            prepare(connection, address.backgroundRole(), withFiles ? "0" : "10min");
            return verified(connection, began, withFiles);
        } catch (SQLException e) {
            throw new IllegalStateException("The history could not be read: " + e.getMessage(), e);
        }
    }

    private static void prepare(Connection connection, String role, String longest) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set role \"%s\"".formatted(role.replace("\"", "\"\"")));
            statement.execute("set statement_timeout = '%s'".formatted(longest));
            statement.execute("set idle_in_transaction_session_timeout = '10min'");
        }
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    private static Result verified(Connection connection, Instant began, boolean withFiles) throws SQLException {
        var lines = new LineCheck();
        var seals = new SealCheck();
        var editions = new EditionCheck();
        var files = new FileCheck();
        var fault = lines.over(connection);
        if (fault.isEmpty()) {
            fault = TailCheck.over(connection);
        }
        if (fault.isEmpty()) {
            fault = seals.over(connection);
        }
        if (fault.isEmpty()) {
            fault = editions.over(connection);
        }
        if (fault.isEmpty() && withFiles) {
            fault = files.over(connection);
        }
        return new Result(
                began,
                Duration.between(began, Instant.now()),
                lines.lines(),
                lines.chains(),
                seals.seals(),
                editions.editions(),
                files.files(),
                SealCheck.head(connection),
                fault);
    }
}
