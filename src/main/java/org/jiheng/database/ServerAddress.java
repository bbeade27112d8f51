package org.jiheng.database;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Where PostgreSQL is reached: as the owner to change the schema, as the application for everything else. */
public record ServerAddress(
        String host,
        int port,
        String database,
        Login owner,
        Login application,
        String sslmode,
        Optional<String> rootCertificate) {

    public static ServerAddress of(DatabaseUrl owner, DatabaseUrl application) {
        return new ServerAddress(
                application.host(),
                application.port(),
                application.database(),
                owner.login(),
                application.login(),
                application.sslmode(),
                application.rootCertificate());
    }

    /** The role of work that no person asked for; the application takes it on with set local role. */
    public String backgroundRole() {
        return application.user() + "_background";
    }

    public ServerAddress withDatabase(String other) {
        return new ServerAddress(host, port, other, owner, application, sslmode, rootCertificate);
    }

    /** The same database where it is found at another server. */
    public ServerAddress at(DatabaseUrl other) {
        return new ServerAddress(
                other.host(), other.port(), database, owner, application, other.sslmode(), other.rootCertificate());
    }

    public Connection openAsOwner() throws SQLException {
        return open(database, owner);
    }

    public Connection open(String anyDatabase, Login login) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(anyDatabase), login.user(), login.password());
    }

    public String ownerUrl() {
        return jdbcUrl(database);
    }

    public PgConnectOptions applicationOptions() {
        var options = new PgConnectOptions()
                .setHost(host)
                .setPort(port)
                .setDatabase(database)
                .setUser(application.user())
                .setPassword(application.password())
                .addProperty("application_name", "jiheng")
                .setSslMode(SslMode.of(sslmode));
        return sslmode.equals("disable") ? options : options.setSslOptions(sslOptions());
    }

    private String jdbcUrl(String anyDatabase) {
        var url = "jdbc:postgresql://%s:%d/%s?sslmode=%s&connectTimeout=10&ApplicationName=jiheng"
                .formatted(host, port, anyDatabase, sslmode);
        return rootCertificate
                .map(file -> url + "&sslrootcert=" + URLEncoder.encode(file, StandardCharsets.UTF_8))
                .orElse(url);
    }

    private ClientSSLOptions sslOptions() {
        var options = new ClientSSLOptions()
                .setTrustAll(!sslmode.startsWith("verify"))
                .setHostnameVerificationAlgorithm(sslmode.equals("verify-full") ? "HTTPS" : "");
        rootCertificate.ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file)));
        return options;
    }
}
