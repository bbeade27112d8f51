package org.jiheng.database.backup.loading;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.database.backup.inventory.Catalogue;
import org.jiheng.database.backup.inventory.Manifest;

/** What was alive when the backup was taken and must not come back alive: ways in, and deeds not yet done. */
final class Revenants {

    private static final Map<String, String> LAID = Map.of(
            "session", "update session set ended_at = now(), ended_because = 'REVOKED' where ended_at is null",
            "parked_post", "delete from parked_post",
            "command", "delete from command",
            "setup_link", "delete from setup_link",
            "wrong_password", "delete from wrong_password",
            "mail", "delete from mail where sent_at is null and given_up_at is null");

    private Revenants() {}

    /** An older schema may not have all of these tables yet. */
    static void lay(Catalogue catalogue, Manifest manifest) throws SQLException {
        for (var table : new TreeMap<>(LAID).entrySet()) {
            if (manifest.has(table.getKey())) {
                catalogue.run(table.getValue());
            }
        }
    }
}
