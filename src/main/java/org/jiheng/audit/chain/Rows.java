package org.jiheng.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The rows of one long question, fetched a few thousand at a time so that any number of them fits in memory. */
public record Rows(Statement statement, ResultSet set) implements AutoCloseable {

    private static final int FETCHED = 2000;

    public static Rows of(Connection connection, String sql) throws SQLException {
        return of(connection, sql, FETCHED);
    }

    public static Rows of(Connection connection, String sql, int fetched) throws SQLException {
        var statement = connection.createStatement();
        statement.setFetchSize(fetched);
        return new Rows(statement, statement.executeQuery(sql));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
