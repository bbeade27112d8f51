package org.jiheng.database;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.util.Optional;
import java.util.Properties;

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

    public String ownerUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    public Properties ownerProperties() {
        return properties(owner);
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

    public Properties properties(Login login) {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("sslmode", sslmode);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "jiheng start");
        rootCertificate.ifPresent(file -> properties.setProperty("sslrootcert", file));
        return properties;
    }

    private ClientSSLOptions sslOptions() {
        var options = new ClientSSLOptions()
                .setTrustAll(!sslmode.startsWith("verify"))
                .setHostnameVerificationAlgorithm(sslmode.equals("verify-full") ? "HTTPS" : "");
        rootCertificate.ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file)));
        return options;
    }
}
