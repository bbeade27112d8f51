package org.jiheng;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.database.ServerAddress;

/** Lets time pass for one account by setting back what is stored of it, and looks at rows behind the pages. */
public final class Clockwork {

    private Clockwork() {}

    public static void endSessionsByTime(ServerAddress database, String login) {
        run(
                database,
                "update session set seen_at = now() - interval '1 day'"
                        + " where account_id = (select id from account where login = '" + login + "')");
    }

    public static void forgetWrongPasswords(ServerAddress database) {
        run(database, "delete from wrong_password");
    }

    /** The number a query answers with, as the application sees it when it is being set up. */
    public static int seen(ServerAddress database, String sql) {
        try (var connection = TestDatabase.openAsApplication(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The text a query answers with. */
    public static String text(ServerAddress database, String sql) {
        return texts(database, sql).get(0);
    }

    public static List<String> texts(ServerAddress database, String sql) {
        try (var connection = TestDatabase.openAsApplication(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static void run(ServerAddress database, String sql) {
        try (var connection = TestDatabase.openAsApplication(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
