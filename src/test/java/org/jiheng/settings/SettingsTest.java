package org.jiheng.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final Map<String, String> GIVEN_SERVER = Map.of(
            "DATABASE_URL", "postgresql://jiheng:p%40ss@db.example:6432/jiheng?sslmode=require",
            "DATABASE_OWNER_URL", "postgresql://jiheng_owner:secret@db.example:6432/jiheng",
            "JIHENG_KEY", KEY);

    @Test
    void startsWithNothingSaid() {
        var settings = read(Map.of());
        assertThat(settings.command()).isEqualTo(Command.SERVE);
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.metricsPort()).isEqualTo(9080);
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.sessionIdle()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.secureCookies()).isFalse();
    }

    @Test
    void letsTheCommandLineWinOverTheEnvironment() {
        var settings = read(Map.of("JIHENG_PORT", "1", "JIHENG_DEMO", "true"), "--port", "8090", "--no-demo");
        assertThat(settings.port()).isEqualTo(8090);
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void readsWhatToDo() {
        assertThat(read(Map.of(), "verify").command()).isEqualTo(Command.VERIFY);
        assertThat(read(Map.of(), "backup", "b.jiheng").file()).contains(Path.of("b.jiheng"));
        assertThat(read(Map.of(), "--help").command()).isEqualTo(Command.HELP);
    }

    @Test
    void asksForTheBackupToRestoreButNamesNewOnesItself() {
        assertThat(problems(Map.of(), "restore")).isEqualTo("Name the file after restore.");
        assertThat(read(Map.of(), "backup").file()).isEmpty();
    }

    @Test
    void readsHowToBackUpAndRestore() {
        var backup = read(Map.of("JIHENG_BACKUP_PASSPHRASE", "correct horse"), "backup", "--no-verify-restore");
        assertThat(backup.backup().verify()).isFalse();
        assertThat(backup.backup().keep()).isEqualTo(30);
        assertThat(backup.backup().passphrase(true).words()).isEqualTo("correct horse");
        assertThat(backup.toString()).doesNotContain("horse");
        assertThat(read(Map.of(), "restore", "b.jhb", "--replace").backup().replace())
                .isTrue();
    }

    @Test
    void refusesAPassphraseThatIsTooShortOrCannotBeRead() {
        assertThat(problems(Map.of("JIHENG_BACKUP_PASSPHRASE", "short"), "backup"))
                .isEqualTo("JIHENG_BACKUP_PASSPHRASE must have 12 characters or more.");
        assertThat(problems(Map.of("JIHENG_BACKUP_PASSPHRASE_FILE", "/nowhere"), "backup"))
                .isEqualTo(
                        "JIHENG_BACKUP_PASSPHRASE_FILE must name a file whose first line has 12 characters or more.");
        assertThat(read(Map.of("JIHENG_BACKUP_PASSPHRASE_FILE", "/nowhere")).command())
                .isEqualTo(Command.SERVE);
    }

    @Test
    void readsWhereMailIsHandedOverAndNeverPrintsThePassword() {
        var environment = Map.of(
                "JIHENG_SMTP_URL", "smtp://jiheng%40gov:p%40ss%3Aword@mail.example.gov.cn",
                "JIHENG_SMTP_FROM", "jiheng@example.gov.cn",
                "JIHENG_PUBLIC_URL", "https://jiheng.example.gov.cn");
        var mail = read(environment).mail().orElseThrow();
        assertThat(mail.host()).isEqualTo("mail.example.gov.cn");
        assertThat(mail.port()).isEqualTo(587);
        assertThat(mail.login().orElseThrow().user()).isEqualTo("jiheng@gov");
        assertThat(mail.login().orElseThrow().password()).isEqualTo("p@ss:word");
        assertThat(mail.from()).isEqualTo("jiheng@example.gov.cn");
        assertThat(read(environment).toString()).doesNotContain("p@ss");
        assertThat(read(Map.of()).mail()).isEmpty();
    }

    @Test
    void asksForAllThatMailNeeds() {
        assertThat(problems(Map.of("JIHENG_SMTP_URL", "smtps://mail.example.gov.cn")))
                .contains("JIHENG_SMTP_URL and JIHENG_SMTP_FROM belong together");
        assertThat(problems(Map.of(
                        "JIHENG_SMTP_URL", "smtps://mail.example.gov.cn", "JIHENG_SMTP_FROM", "a@example.gov.cn")))
                .contains("JIHENG_SMTP_URL needs JIHENG_PUBLIC_URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "http://mail.example.gov.cn",
                "smtp://",
                "smtp://user@mail.example.gov.cn",
                "smtp://u:p@mail.example.gov.cn/inbox",
                "smtps://mail.example.gov.cn?tls=none",
                "smtp://mail.example.gov.cn?tls=maybe"
            })
    void namesAMailServerItCannotRead(String url) {
        assertThat(problems(Map.of("JIHENG_SMTP_URL", url))).contains("JIHENG_SMTP_URL must look like smtp://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jiheng",
                "绩衡 <jiheng@example.gov.cn>",
                "a@b",
                "a@example.gov.cn, b@example.gov.cn",
                "a@example.gov.cn\r\nBcc: x@example.com",
                "a b@example.gov.cn"
            })
    void sendsUnderOneBareAddressOnly(String address) {
        assertThat(problems(Map.of("JIHENG_SMTP_FROM", address))).contains("JIHENG_SMTP_FROM must be one mail address");
    }

    @Test
    void namesEverythingWrongAtOnce() {
        var environment = Map.of(
                "JIHENG_PORT", "80a",
                "JIHENG_DEMO", "perhaps",
                "JIHENG_PASSWORD_POLICY", "weak",
                "JIHENG_PROT", "8081",
                "JIHENG_KEY", "c2hvcnQ=",
                "DATABASE_URL", "mysql://x");
        assertThat(problems(environment, "--colour"))
                .contains("The program does not know \"--colour\"")
                .contains("JIHENG_PORT (--port) must be a whole number from 0 to 65535.")
                .contains("JIHENG_DEMO must be true or false.")
                .contains("JIHENG_PASSWORD_POLICY must be dengbao or asvs.")
                .contains("JIHENG_PROT is not a setting of this release.")
                .contains("JIHENG_KEY must be 32 or more random bytes")
                .contains("DATABASE_URL must look like postgresql://")
                .contains("DATABASE_URL and DATABASE_OWNER_URL belong together");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "postgresql://",
                "postgresql://h/d",
                "postgresql://u@h/d",
                "postgresql://u:p@h",
                "http://u:p@h/d",
                "postgresql://u:p@h/d?sslmode=maybe",
                "postgresql://u:p@h/d?ssl=1",
                "postgresql://u:p@h:x/d",
                "::"
            })
    void namesADatabaseAddressItCannotRead(String url) {
        assertThat(problems(Map.of("DATABASE_URL", url))).contains("DATABASE_URL must look like postgresql://");
    }

    @Test
    void takesAGivenServerWithoutTheDemo() {
        var settings = read(GIVEN_SERVER);
        var server = settings.givenServer().orElseThrow();
        assertThat(settings.demo()).isFalse();
        assertThat(server.application().password()).isEqualTo("p@ss");
        assertThat(server.host()).isEqualTo("db.example");
        assertThat(server.applicationOptions().getPort()).isEqualTo(6432);
        assertThat(server.backgroundRole()).isEqualTo("jiheng_background");
    }

    @Test
    void wantsAKeyWithAGivenServer() {
        var environment = new HashMap<>(GIVEN_SERVER);
        environment.put("JIHENG_KEY", " ");
        assertThat(problems(environment)).startsWith("JIHENG_KEY is missing");
    }

    @Test
    void wantsTwoRolesOfOneDatabase() {
        var environment = new HashMap<>(GIVEN_SERVER);
        environment.put("DATABASE_OWNER_URL", "postgresql://jiheng:secret@elsewhere/jiheng");
        assertThat(problems(environment)).contains("same server and database").contains("two different roles");
    }

    @Test
    void readsBoardsFromAReplicaWhereOneIsNamed() {
        assertThat(read(GIVEN_SERVER).replica()).isEmpty();
        var settings = read(with("DATABASE_REPLICA_URL", "postgresql://jiheng:p%40ss@copy.example/jiheng"));
        var replica = settings.replica().orElseThrow();
        assertThat(replica.host()).isEqualTo("copy.example");
        assertThat(replica.applicationOptions().getPort()).isEqualTo(5432);
        assertThat(replica.backgroundRole()).isEqualTo("jiheng_background");
        assertThat(settings.mostLag()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void wantsAReplicaOfTheSameDatabaseWithTheSameRole() {
        var owner = "postgresql://jiheng_owner:secret@copy.example/jiheng";
        assertThat(problems(with("DATABASE_REPLICA_URL", owner))).contains("the role and the password of DATABASE_URL");
        var other = "postgresql://jiheng:p%40ss@copy.example/other";
        assertThat(problems(with("DATABASE_REPLICA_URL", other))).contains("must name the database");
        assertThat(problems(Map.of("DATABASE_REPLICA_URL", other))).contains("copy of the database of DATABASE_URL");
        assertThat(problems(with("JIHENG_REPLICA_LAG_SECONDS", "0"))).contains("whole number from 1 to 3600");
    }

    @Test
    void refusesPlainHttpForOthersUnlessAllowed() {
        var url = "http://jiheng.example";
        assertThat(problems(Map.of("JIHENG_PUBLIC_URL", url))).contains("must begin with https");
        var settings = read(Map.of("JIHENG_PUBLIC_URL", url, "JIHENG_ALLOW_HTTP", "true"));
        assertThat(settings.host()).isEqualTo("0.0.0.0");
    }

    @Test
    void securesCookiesWhereThePublicAddressIsHttps() {
        assertThat(read(Map.of("JIHENG_PUBLIC_URL", "https://jiheng.example/")).secureCookies())
                .isTrue();
    }

    @Test
    void refusesAnIdleTimeLongerThanTheSession() {
        assertThat(problems(Map.of("JIHENG_SESSION_IDLE_MINUTES", "90", "JIHENG_SESSION_HOURS", "1")))
                .contains("must not be longer");
    }

    @Test
    void keepsSecretsOutOfItsWords() {
        assertThat(read(GIVEN_SERVER).toString()).doesNotContain("p@ss", "secret", KEY);
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(GIVEN_SERVER);
        environment.put(name, value);
        return environment;
    }

    private static Settings read(Map<String, String> environment, String... words) {
        return Settings.read(words, environment);
    }

    private static String problems(Map<String, String> environment, String... words) {
        return catchThrowableOfType(BadSettings.class, () -> read(environment, words))
                .getMessage();
    }
}
