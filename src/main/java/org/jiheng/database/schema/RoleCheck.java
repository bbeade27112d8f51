package org.jiheng.database.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.StartFailed;

/** Makes sure that the application's role cannot step around the walls the schema builds. */
final class RoleCheck {

    private static final String SQL = """
            with application as (select * from pg_roles where rolname = ?),
                 background as (select * from pg_roles where rolname = ?)
            select not exists (select from application) as missing,
                   exists (select from application where rolsuper or rolbypassrls) as above_the_rows,
                   exists (select from application where pg_has_role(rolname, current_user, 'member')) as owner_too,
                   not exists (select from background) as no_background,
                   exists (select from background where rolsuper or rolbypassrls) as background_above_the_rows,
                   exists (select from application a, background b
                            where not pg_has_role(a.rolname, b.rolname, 'member')) as not_granted,
                   exists (select from application a, background b
                            where a.rolinherit and pg_has_role(a.rolname, b.rolname, 'usage')) as inherits
            """;

    private final ServerAddress address;

    RoleCheck(ServerAddress address) {
        this.address = address;
    }

    void on(Connection connection) throws SQLException {
        var problems = new StringBuilder();
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setString(1, address.application().user());
            statement.setString(2, address.backgroundRole());
            var row = statement.executeQuery();
            row.next();
            for (var rule : sentences().entrySet()) {
                if (row.getBoolean(rule.getKey())) {
                    problems.append(rule.getValue()).append(System.lineSeparator());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new StartFailed(problems + "docs/operations.md has the statements that set the roles right.");
        }
    }

    private Map<String, String> sentences() {
        var application = address.application().user();
        var background = address.backgroundRole();
        var sentences = new LinkedHashMap<String, String>();
        sentences.put("missing", "The role %s does not exist.".formatted(application));
        sentences.put("above_the_rows", "The role %s must be neither superuser nor bypassrls.".formatted(application));
        sentences.put("owner_too", "The role %s must not be a member of the owner.".formatted(application));
        sentences.put("no_background", "The role %s does not exist.".formatted(background));
        sentences.put(
                "background_above_the_rows",
                "The role %s must be neither superuser nor bypassrls.".formatted(background));
        sentences.put("not_granted", "The role %s must be granted to %s.".formatted(background, application));
        sentences.put("inherits", "The role %s must be noinherit.".formatted(application));
        return sentences;
    }
}
