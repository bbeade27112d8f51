package org.jiheng.database.backup.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.database.backup.envelope.Tally;
import org.postgresql.PGConnection;

/** A table and the columns that are kept of it, copied in the text that PostgreSQL itself writes and reads. */
public record Table(String name, List<String> columns) {

    private static final int BUFFER = 64 * 1024;

    public Table {
        columns = List.copyOf(columns);
    }

    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    public String quoted() {
        return "public." + quoted(name);
    }

    public Tally copyOut(Connection connection, OutputStream out) throws SQLException, IOException {
        var counted = new Tallying(out);
        var sql = "copy (select %s from %s) to stdout".formatted(columnNames(), quoted());
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, counted);
        return counted.tally();
    }

    public void copyIn(Connection connection, InputStream in) throws SQLException, IOException {
        var sql = "copy %s (%s) from stdin".formatted(quoted(), columnNames());
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, in, BUFFER);
    }

    private String columnNames() {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }
}
