package org.jiheng.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.database.ServerAddress;
import org.jiheng.evidence.Limits;
import org.jiheng.reminder.mail.MailServer;

/** Reads the settings in the order of the operator's table and collects what is wrong with them. */
final class SettingsReader {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final CommandLine line;
    private final Environment environment;
    private final GivenServers servers;

    SettingsReader(CommandLine line, Map<String, String> environment) {
        this.line = line;
        this.environment = new Environment(environment, line.settings());
        servers = new GivenServers(this.environment);
        line.problems().forEach(this.environment::complain);
    }

    Settings read() {
        var settings = settings(port(), servers.given(), environment.yesNo("JIHENG_ALLOW_HTTP", false));
        if (settings.metricsPort() != 0 && settings.metricsPort() == settings.port()) {
            environment.complain("JIHENG_METRICS_PORT must not be the port of the pages.");
        }
        if (settings.sessionIdle().compareTo(settings.sessionLife()) > 0) {
            environment.complain("JIHENG_SESSION_IDLE_MINUTES must not be longer than JIHENG_SESSION_HOURS.");
        }
        if (settings.evidence().fileMegabytes() > settings.evidence().paperMegabytes()) {
            environment.complain("JIHENG_FILE_MB must not be more than JIHENG_PAPER_MB.");
        }
        environment.finish();
        return settings;
    }

    private Settings settings(int port, Optional<ServerAddress> server, boolean allowHttp) {
        return new Settings(
                line.command(),
                line.file(),
                port,
                environment.number("JIHENG_METRICS_PORT", metricsBeside(port), 0, 65535),
                environment
                        .parsed("JIHENG_DATA", Path::of, "must be a directory")
                        .orElse(Path.of("data")),
                environment.yesNo("JIHENG_DEMO", server.isEmpty()),
                server,
                server.flatMap(servers::replica),
                Duration.ofSeconds(environment.number("JIHENG_REPLICA_LAG_SECONDS", 5, 1, 3600)),
                publicUrl(allowHttp),
                allowHttp,
                environment.oneOf("JIHENG_PASSWORD_POLICY", "dengbao", "asvs"),
                Duration.ofMinutes(environment.number("JIHENG_SESSION_IDLE_MINUTES", 30, 1, 1440)),
                Duration.ofHours(environment.number("JIHENG_SESSION_HOURS", 12, 1, 168)),
                environment.yesNo("JIHENG_SEPARATE_OFFICERS", true),
                key(server),
                environment.number("JIHENG_EVENT_LOOPS", Runtime.getRuntime().availableProcessors(), 1, 256),
                environment.number("JIHENG_DATABASE_CONNECTIONS", 8, 1, 200),
                environment.number("JIHENG_LIVE_STREAMS", 10_000, 1, 100_000),
                environment.list("JIHENG_TRUST_PROXY"),
                environment.text("JIHENG_CONTACT"),
                environment.text("JIHENG_POSTGRES_USER"),
                evidence(),
                mail(),
                BackupSettings.read(environment, line.command()));
    }

    private Limits evidence() {
        return new Limits(
                environment.number("JIHENG_FILE_MB", 20, 1, 100), environment.number("JIHENG_PAPER_MB", 200, 1, 1000));
    }

    /** A letter leads to pages, so it must be known where they are. */
    private Optional<MailServer> mail() {
        var server = environment.parsed(
                "JIHENG_SMTP_URL",
                MailServer::parse,
                "must look like smtp://user:password@mail.example.gov.cn:587 or smtps://…:465");
        var from = environment.parsed(
                "JIHENG_SMTP_FROM", MailServer::address, "must be one mail address, such as jiheng@example.gov.cn");
        if (environment.has("JIHENG_SMTP_URL") != environment.has("JIHENG_SMTP_FROM")) {
            environment.complain("JIHENG_SMTP_URL and JIHENG_SMTP_FROM belong together; set both or neither.");
        } else if (environment.has("JIHENG_SMTP_URL") && !environment.has("JIHENG_PUBLIC_URL")) {
            environment.complain("JIHENG_SMTP_URL needs JIHENG_PUBLIC_URL, to which the links of a letter lead.");
        }
        return server.flatMap(each -> from.map(each::sendingAs));
    }

    private int port() {
        return environment.number("JIHENG_PORT", 8080, 0, 65535);
    }

    /** Instances on one machine have different ports, so their metrics have too. */
    private static int metricsBeside(int port) {
        return port == 0 || port > 64535 ? 0 : port + 1000;
    }

    private Optional<URI> publicUrl(boolean allowHttp) {
        var rule = "must look like https://jiheng.example.gov.cn, without a path";
        var url = environment.parsed("JIHENG_PUBLIC_URL", SettingsReader::origin, rule);
        url.filter(found -> found.getScheme().equals("http") && !LOOPBACK.contains(found.getHost()) && !allowHttp)
                .ifPresent(found -> environment.complain(
                        "JIHENG_PUBLIC_URL must begin with https, unless JIHENG_ALLOW_HTTP is true."));
        return url;
    }

    private static URI origin(String text) {
        var url = URI.create(text.replaceFirst("/$", ""));
        var scheme = String.valueOf(url.getScheme());
        if (!scheme.matches("https?")
                || url.getHost() == null
                || !url.getRawPath().isEmpty()) {
            throw new IllegalArgumentException();
        }
        return url;
    }

    private Optional<SessionKey> key(Optional<ServerAddress> server) {
        var key = environment.parsed(
                "JIHENG_KEY", SessionKey::new, "must be 32 or more random bytes in base64: openssl rand -base64 32");
        if (server.isPresent()
                && !environment.has("JIHENG_KEY")
                && !line.command().isBesideTheApplication()) {
            environment.complain("JIHENG_KEY is missing; with DATABASE_URL it must be given: openssl rand -base64 32.");
        }
        return key;
    }
}
