package org.jiheng.bench.gauge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiheng.trial.Books;
import org.jiheng.trial.Patience;

/**
 * What the database is asked while something is done, word for word as its own log has it: transaction by transaction,
 * each with the statements between its begin and its end.
 */
public record Overheard(List<List<Statement>> transactions) {

    /** Something done while the log is read. */
    @FunctionalInterface
    public interface Errand {
        void run() throws Exception;
    }

    private static final Pattern LINE =
            Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ \\S+ \\[(\\d+)\\] (\\S*) ([A-Z]+):  ");

    private static final Map<String, String> LOUD = Map.of(
            "log_statement", "all",
            "log_parameter_max_length", "-1",
            "log_error_verbosity", "default",
            "log_min_duration_statement", "-1");

    private static final int PATIENCE = 10;

    /** How many transactions and statements, and the first words of each, to see what is asked twice. */
    public String told() {
        return transactions.stream()
                .map(each -> "  " + each.stream().map(Statement::begin).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n", transactions.size() + " transactions:\n", ""));
    }

    /** Every connection is made anew, before and after, so that it speaks up and is quiet again. */
    public static Overheard of(Books books, Errand errand) {
        try (var connection = books.openAsSuperuser()) {
            loud(connection, true);
            errand.run();
            var from = number(connection, "select size from pg_stat_file(pg_current_logfile())");
            errand.run();
            var said = said(connection, from);
            loud(connection, false);
            return new Overheard(transactions(said));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void loud(Connection connection, boolean on) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var setting : LOUD.entrySet()) {
                statement.execute("alter role jiheng in database jiheng "
                        + (on
                                ? "set %s = '%s'".formatted(setting.getKey(), setting.getValue())
                                : "reset " + setting.getKey()));
            }
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jiheng'");
        }
        Patience.pass(1);
    }

    /** The log is written by a process of its own; what we say ourselves tells when it has come so far. */
    private static String said(Connection connection, long from) throws SQLException {
        var mark = "heard everything before " + System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute("set log_statement = 'all'");
            statement.execute("select '" + mark + "'");
        }
        var read = "select pg_read_file(pg_current_logfile(), %d, 50000000)".formatted(from);
        Patience.until(PATIENCE, () -> text(connection, read).contains(mark));
        return text(connection, read);
    }

    private static List<List<Statement>> transactions(String log) {
        var done = new ArrayList<List<Statement>>();
        var open = new HashMap<String, List<Statement>>();
        var lines = LINE.matcher(log).results().toList();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (!line.group(2).equals("jiheng") || !line.group(3).equals("LOG")) {
                continue;
            }
            var detail = at + 1 < lines.size() && lines.get(at + 1).group(3).equals("DETAIL");
            var parameters = detail ? words(log, lines, at + 1) : "";
            hear(
                    words(log, lines, at),
                    parameters,
                    open.computeIfAbsent(line.group(1), pid -> new ArrayList<>()),
                    done);
        }
        done.removeIf(each -> each.isEmpty()
                || each.stream().anyMatch(statement -> statement.sql().contains("_background")));
        return done;
    }

    private static String words(String log, List<MatchResult> lines, int at) {
        var end = at + 1 < lines.size() ? lines.get(at + 1).start() : log.length();
        return log.substring(lines.get(at).end(), end).replace("\n\t", "\n");
    }

    private static void hear(String words, String parameters, List<Statement> open, List<List<Statement>> done) {
        if (words.startsWith("execute ")) {
            open.add(Statement.of(words.replaceFirst("^execute [^:]+: ", ""), parameters));
            return;
        }
        for (var part : words.replaceFirst("^statement: ", "").strip().split(";")) {
            if (part.strip().equalsIgnoreCase("commit")) {
                done.add(List.copyOf(open));
                open.clear();
            } else if (!part.strip().equalsIgnoreCase("begin")) {
                open.add(Statement.of(part, ""));
            }
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
