package org.jiheng.database.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.TestDatabase;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.backup.envelope.Passphrase;
import org.jiheng.database.backup.envelope.Stretching;
import org.jiheng.database.backup.inventory.Catalogue;

/** Databases with people in them and with every sort of value that could be lost on the way. */
public final class LivedIn {

    public static final Passphrase PASSPHRASE = new Passphrase("correct horse 电池 staple");
    public static final Stretching QUICK = new Stretching(256, 1, 1);
    static final HistoryCheck TRUSTING = address -> Optional.empty();

    /** Line ends, tabs, what the text of COPY itself uses, emoji, rare characters, directions, quotes. */
    static final String HOSTILE = "a\nb\r\nc\td\\N\\.\\\\e\n\\.\n\"';--😀👨‍👩‍👧𬱖䶮\u202e\u0001\u007f\ufffe%s{}$$";

    private LivedIn() {}

    public static ServerAddress database() {
        var address = TestDatabase.migrated();
        fill(address);
        return address;
    }

    static void fill(ServerAddress address) {
        try (var connection = TestDatabase.openAsApplication(address);
                var fixtures = LivedIn.class.getResourceAsStream("/fixtures.sql")) {
            var sql = new String(fixtures.readAllBytes(), StandardCharsets.UTF_8);
            connection.createStatement().execute(sql.replace("${password}", "not a hash"));
            ways(connection);
            revisions(connection);
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException(broken);
        }
        asOwner(
                address,
                "alter table node alter column id restart with 1000",
                "alter table account alter column id restart with 1000");
    }

    public static Backup backup(ServerAddress address) {
        return new Backup(address, PASSPHRASE, QUICK, TRUSTING);
    }

    public static void asOwner(ServerAddress address, String... statements) {
        try (var connection = address.openAsOwner()) {
            for (var sql : statements) {
                connection.createStatement().execute(sql);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** All rows of all tables, as the one role sees them that sees everything. */
    static List<String> everything(ServerAddress address) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = address.open(address.database(), address.application())) {
            var catalogue = new Catalogue(connection);
            catalogue.run("set role " + address.backgroundRole());
            for (var table : catalogue.tables()) {
                var sql = "select x::text from %s x order by 1".formatted(table.quoted());
                rows.addAll(catalogue.all(sql, row -> table.name() + row.getString(1)));
            }
        }
        return rows;
    }

    static String one(ServerAddress address, String sql) throws SQLException {
        try (var connection = address.open(address.database(), address.application())) {
            var catalogue = new Catalogue(connection);
            catalogue.run("set role " + address.backgroundRole());
            return catalogue.one(sql);
        }
    }

    private static void ways(Connection connection) throws SQLException {
        var sql = """
                insert into session (id, account_id, ends_at, address, agent)
                values ('00000000-0000-0000-0000-000000000001', 10, 'infinity', '2001:db8::7%eth0', ?);
                insert into session (id, account_id, ends_at, ended_at, ended_because, address)
                values ('00000000-0000-0000-0000-000000000002', 11, '2024-02-29 23:59:59.999999+08', now(), 'TIME', '');
                insert into parked_post (session_id, account_id, path, body)
                values ('00000000-0000-0000-0000-000000000002', 11, '/x', decode('00ff5c4e0a09', 'hex'));
                insert into wrong_password (counted_for) values ('10.0.0.1'), ('10.0.0.1');
                insert into command (account_id, key, request, answer)
                values (10, '00000000-0000-0000-0000-000000000003', '\\x00', null);
                insert into former_password (account_id, password) values (10, ''), (10, 'old');
                insert into setup_link (token_hash) values ('\\x0102');
                insert into evidence (id, paper_id, place, key, name, kind, bytes, sha256, since_edition, added_by, added_name)
                overriding system value
                values (41, 41, 'form', 'k', '合同.pdf', 'PDF', 3, sha256('\\x00ff5c'), 1, 10, '道路一队填报人');
                insert into evidence_chunk values (41, 0, '\\x00ff5c');
                insert into evidence_picture values (41, 1, 1, 1, '\\x5c4e0a');
                update evidence set arrived_at = now();
                set jiheng.scope = '1';
                insert into reminder (id, node_id, kind, year, sent_by, sent_name)
                overriding system value
                values (41, 10, 'SELF_EVALUATION', 2023, 10, '东区交通局');
                insert into mail (reminder_id, account_id, address, subject, body, message_id)
                values (41, 10, 'clerk@example.gov.cn', '催报', 'a', '<1@example>');
                set jiheng.scope = 'setup'
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, HOSTILE);
            statement.execute();
        }
    }

    static void revisions(Connection connection) throws SQLException {
        var sql = """
                insert into revision (paper, paper_id, number, department_id, at, account_id, account_name, deed, title,
                                      cells, reason, request_id, previous, hash)
                select 'node', n % 3, 0, 10, now(), 10, '道路一队填报人', 'CHANGED', ?,
                       jsonb_build_object('cell', ?::text, 'null', null, 'number', 1e20), '', 'r', '', ''
                  from generate_series(1, 9) n
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, HOSTILE);
            statement.setString(2, HOSTILE);
            statement.execute();
        }
    }
}
