package org.jiheng.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.ServerAddress;
import org.jiheng.evidence.Limits;
import org.jiheng.reminder.mail.MailServer;

/** What the operator asked for, whole and checked before anything starts. */
public record Settings(
        Command command,
        Optional<Path> file,
        int port,
        int metricsPort,
        Path data,
        boolean demo,
        Optional<ServerAddress> givenServer,
        Optional<ServerAddress> replica,
        Duration mostLag,
        Optional<URI> publicUrl,
        boolean allowHttp,
        String passwordPolicy,
        Duration sessionIdle,
        Duration sessionLife,
        boolean separateOfficers,
        Optional<SessionKey> givenKey,
        int eventLoops,
        int databaseConnections,
        int liveStreams,
        List<String> trustedProxies,
        Optional<String> contact,
        Optional<String> postgresUser,
        Limits evidence,
        Optional<MailServer> mail,
        BackupSettings backup) {

    static final Map<String, Command> COMMANDS = Map.of(
            "serve", Command.SERVE,
            "verify", Command.VERIFY,
            "backup", Command.BACKUP,
            "restore", Command.RESTORE);

    /** Throws BadSettings with every fault at once. */
    public static Settings read(String[] args, Map<String, String> environment) {
        return new SettingsReader(new CommandLine(args), environment).read();
    }

    /** Plain HTTP leaves this machine only where the operator said that it may. */
    public String host() {
        return allowHttp ? "0.0.0.0" : "127.0.0.1";
    }

    public boolean secureCookies() {
        return publicUrl.map(URI::getScheme).filter("https"::equals).isPresent();
    }
}
