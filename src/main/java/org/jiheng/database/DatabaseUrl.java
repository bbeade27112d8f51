package org.jiheng.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One role's way to a database, as operators write it: postgresql://user:password@host:port/database. */
public record DatabaseUrl(
        String host, int port, String database, Login login, String sslmode, Optional<String> rootCertificate) {

    private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");
    private static final Set<String> SSL_MODES =
            Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");
    private static final Set<String> PARAMETERS = Set.of("sslmode", "sslrootcert");

    public DatabaseUrl {
        if (!SSL_MODES.contains(sslmode)) {
            throw new IllegalArgumentException("no such sslmode");
        }
    }

    public static DatabaseUrl parse(String text) {
        var url = URI.create(text);
        var path = String.valueOf(url.getPath());
        if (!SCHEMES.contains(String.valueOf(url.getScheme())) || url.getHost() == null || path.length() < 2) {
            throw new IllegalArgumentException("not a database address");
        }
        var parameters = parameters(url);
        return new DatabaseUrl(
                url.getHost(),
                url.getPort() < 0 ? 5432 : url.getPort(),
                path.substring(1),
                login(url),
                parameters.getOrDefault("sslmode", "prefer"),
                Optional.ofNullable(parameters.get("sslrootcert")));
    }

    public boolean sameDatabase(DatabaseUrl other) {
        return host.equals(other.host) && port == other.port && database.equals(other.database);
    }

    private static Login login(URI url) {
        var parts = String.valueOf(url.getRawUserInfo()).split(":", 2);
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            throw new IllegalArgumentException("user and password are needed");
        }
        return new Login(decode(parts[0]), decode(parts[1]));
    }

    private static Map<String, String> parameters(URI url) {
        var parameters = Arrays.stream(
                        url.getRawQuery() == null
                                ? new String[0]
                                : url.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length < 2 ? "" : decode(pair[1])));
        if (!PARAMETERS.containsAll(parameters.keySet())) {
            throw new IllegalArgumentException("unknown parameter");
        }
        return parameters;
    }

    /** A plus sign is a plus sign before the question mark; only percent signs are decoded. */
    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
