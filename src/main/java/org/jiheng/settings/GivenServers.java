package org.jiheng.settings;

import java.util.Optional;
import org.jiheng.database.DatabaseUrl;
import org.jiheng.database.ServerAddress;

/** The database and its copy where the operator names them, each with what is wrong in how it is named. */
final class GivenServers {

    private final Environment environment;

    GivenServers(Environment environment) {
        this.environment = environment;
    }

    Optional<ServerAddress> given() {
        var application = databaseUrl("DATABASE_URL");
        var owner = databaseUrl("DATABASE_OWNER_URL");
        if (environment.has("DATABASE_URL") != environment.has("DATABASE_OWNER_URL")) {
            environment.complain("DATABASE_URL and DATABASE_OWNER_URL belong together; set both or neither.");
        }
        if (environment.has("DATABASE_REPLICA_URL") && !environment.has("DATABASE_URL")) {
            environment.complain("DATABASE_REPLICA_URL is a copy of the database of DATABASE_URL; set both.");
        }
        if (application.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        return together(owner.get(), application.get());
    }

    private Optional<ServerAddress> together(DatabaseUrl owner, DatabaseUrl application) {
        if (!owner.sameDatabase(application)) {
            environment.complain("DATABASE_URL and DATABASE_OWNER_URL must name the same server and database.");
        }
        if (owner.login().user().equals(application.login().user())) {
            environment.complain("DATABASE_URL and DATABASE_OWNER_URL must name two different roles.");
        }
        return Optional.of(ServerAddress.of(owner, application));
    }

    /** A copy holds the same database and the same roles; only where it is reached is its own. */
    Optional<ServerAddress> replica(ServerAddress server) {
        var url = databaseUrl("DATABASE_REPLICA_URL");
        url.filter(found -> !found.database().equals(server.database())
                        || !found.login().equals(server.application()))
                .ifPresent(found -> environment.complain(
                        "DATABASE_REPLICA_URL must name the database, the role and the password of DATABASE_URL."));
        return url.map(server::at);
    }

    private Optional<DatabaseUrl> databaseUrl(String name) {
        return environment.parsed(
                name,
                DatabaseUrl::parse,
                "must look like postgresql://user:password@host:5432/database?sslmode=verify-full");
    }
}
