package org.jiheng.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jiheng.Clockwork;
import org.jiheng.TestDatabase;
import org.jiheng.TestSite;

/** The projects of board.sql, counted by the ledger as of one line of the history. */
public final class Counted {

    public static final int YEAR = 2023;

    private Counted() {}

    public static TestSite in(TestSite site) {
        try (var sql = Counted.class.getResourceAsStream("/board.sql")) {
            Clockwork.run(site.database(), new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return again(site);
    }

    /** Brings the sums up to date, as whoever follows the history does. */
    public static TestSite again(TestSite site) {
        run(site, "select renew_ledger(array_agg(project_id), array_agg(year)) from project_year where year = " + YEAR);
        run(site, """
                insert into ledger_stand (node_id, year, turn, revision, at)
                select distinct b.ancestor_id, 2023, 7, (select max(id) from revision), timestamptz '2024-03-05 06:05:32+00'
                  from below b where b.node_id in (11, 12, 21, 10)
                    or b.node_id between 301 and 322
                    on conflict (node_id, year) do update set turn = ledger_stand.turn + 1, revision = excluded.revision,
                       at = excluded.at
                """);
        return site;
    }

    private static void run(TestSite site, String sql) {
        try (var background = TestDatabase.openAsApplication(site.database());
                var statement = background.createStatement()) {
            statement.execute("select set_config('role', session_user || '_background', false)");
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
