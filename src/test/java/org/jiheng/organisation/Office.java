package org.jiheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.TestSite;

/** A site of one's own, and the platform's administrator at work on its organisation. */
final class Office implements AutoCloseable {

    final TestSite site = TestSite.start(Map.of());

    Answer post(String login, String path, Map<String, String> fields) {
        return site.as(login).post(path, fields);
    }

    Answer add(long parent, String kind, String name) {
        return post(
                "admin",
                "/organisation/" + parent + "/children",
                fields("version", version(parent), "kind", kind, "name", name, "year", "" + BudgetYear.current()));
    }

    /** The id of a new node whose name no other has. */
    String added(long parent, String kind, String name) {
        assertThat(add(parent, kind, name).status()).isEqualTo(303);
        return one("select node_id from placement where name = '%s'".formatted(name));
    }

    String version(Object node) {
        return one("select version from node where id = " + node);
    }

    /** The names that the tree of a year shows below a node. */
    List<String> below(int year, long node) {
        var rows = site.as("admin")
                .get("/organisation?open=all&year=" + year)
                .page()
                .select("tbody tr");
        var names = new ArrayList<String>();
        var depth = -1;
        for (var row : rows) {
            var own = Integer.parseInt(row.select("th").attr("class").replaceAll("\\D", ""));
            if (row.id().equals("n" + node)) {
                depth = own;
            } else if (depth >= 0 && own > depth) {
                names.add(row.select("th a").text());
            } else if (depth >= 0) {
                return names;
            }
        }
        return names;
    }

    static String path(String node, String noun) {
        return "/organisation/" + node + "/" + noun;
    }

    static Map<String, String> fields(String... pairs) {
        var fields = new HashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        return fields;
    }

    /** One cell, read as the application reads it. */
    String one(String sql) {
        var database = site.database();
        var user = database.application();
        var url = "jdbc:postgresql://%s:%d/%s".formatted(database.host(), database.port(), database.database());
        try (var connection = DriverManager.getConnection(url, user.user(), user.password());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('jiheng.scope', 'setup', false)");
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        site.close();
    }
}
