package org.jiheng.reminder.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.reminder.Debtors.YEAR;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jiheng.TestSite;
import org.jiheng.database.PooledDatabase;
import org.jiheng.reminder.Debtors;
import org.jiheng.reminder.mail.PostOffice.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final String PUBLIC = "http://localhost:8765";
    private static final PostOffice OFFICE = new PostOffice();
    private static final TestSite SITE = TestSite.start(Map.of(
            "JIHENG_SMTP_URL", OFFICE.url(), "JIHENG_SMTP_FROM", "jiheng@example.gov.cn", "JIHENG_PUBLIC_URL", PUBLIC));
    private static final Debtors DEBTORS = new Debtors(SITE);
    private static final Vertx VERTX = Vertx.vertx();
    private static final PooledDatabase DATABASE = new PooledDatabase(PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(1))
            .connectingTo(SITE.database().applicationOptions())
            .using(VERTX)
            .build());
    private static final MailStore STORE = new MailStore(DATABASE);
    private static final SendMail SENDING =
            new SendMail(VERTX, DATABASE, MailServer.parse(OFFICE.url()).sendingAs("jiheng@example.gov.cn"));

    @AfterAll
    static void close() {
        VERTX.close().await();
        SITE.close();
        OFFICE.close();
    }

    @BeforeEach
    void someHaveAnAddress() {
        DEBTORS.asOwner("truncate reminder cascade; truncate mail")
                .run("update account set mail = '', language = 'zh-CN'")
                .run("update account set mail = 'clerk@roads.example.gov.cn' where login = 'roads.clerk'")
                .run("update account set mail = 'double@roads.example.gov.cn', language = 'en' where login = 'double'");
    }

    private static void remind(String who, String said) {
        var sent = SITE.as(who)
                .post("/reminders", Map.of("kind", "TARGET", "year", "" + YEAR, "node", "11", "said", said));
        assertThat(sent.status()).isEqualTo(303);
    }

    private static int waiting() {
        return DEBTORS.seen("select count(*) from mail where sent_at is null and given_up_at is null");
    }

    private static void anHourLater() {
        DEBTORS.asOwner("update mail set next_at = next_at - interval '1 day'");
    }

    private static MimeMessage read(String mail) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void sendsEachTheirOwnListInTheirOwnLanguageWithLinksFromOutside() throws Exception {
        var before = OFFICE.taken().size();
        remind("roads.office", "周五前请交\n.以点开头的一行");
        assertThat(waiting()).isEqualTo(2);
        SENDING.run().await();
        var mails = OFFICE.taken().subList(before, OFFICE.taken().size());
        assertThat(mails).hasSize(2);
        var chinese = read(mails.get(0));
        assertThat(chinese.getSubject()).isEqualTo("绩衡催报：" + YEAR + "年绩效目标申报表，缺 2 份");
        assertThat(chinese.getFrom()[0]).hasToString("jiheng@example.gov.cn");
        assertThat(chinese.getAllRecipients()[0]).hasToString("clerk@roads.example.gov.cn");
        assertThat(chinese.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(chinese.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat((String) chinese.getContent())
                .contains("道路一队填报人：", "东区交通局（交通局绩效办）提醒", "道路养护（道路一队）：未开始，截止 " + YEAR + "-12-31")
                .contains(PUBLIC + "/targets/new?project=1&year=" + YEAR, PUBLIC + "/tasks", "周五前请交", ".以点开头的一行");
        var english = read(mails.get(1));
        assertThat(english.getSubject())
                .isEqualTo("Jiheng reminder: Declaration of targets of " + YEAR + ", 2 missing");
        assertThat((String) english.getContent()).contains("Not started, due " + YEAR + "-12-31");
        assertThat(OFFICE.credentials()).contains("jiheng jiheng p@ss");
        assertThat(waiting()).isZero();
    }

    @Test
    void sendsNothingTwiceAndNothingToThoseWithoutAnAddress() {
        DEBTORS.run("update account set mail = '' where login = 'double'");
        var before = OFFICE.taken().size();
        remind("roads.office", "");
        SENDING.run().await();
        SENDING.run().await();
        anHourLater();
        SENDING.run().await();
        assertThat(OFFICE.taken()).hasSize(before + 1);
    }

    @Test
    void triesAgainLaterWhatTheServerDidNotTake() {
        DEBTORS.run("update account set mail = '' where login = 'double'");
        var before = OFFICE.taken().size();
        remind("roads.office", "");
        OFFICE.inMood(Mood.LATER);
        SENDING.run().await();
        SENDING.run().await();
        assertThat(OFFICE.taken()).as("not before its time").hasSize(before);
        assertThat(waiting()).isEqualTo(1);
        anHourLater();
        SENDING.run().await();
        assertThat(OFFICE.taken()).hasSize(before + 1);
        assertThat(DEBTORS.seen("select attempts from mail")).isEqualTo(2);
    }

    @Test
    void leavesAMailToWhoeverIsHandingItOverHoweverSlowlyTheServerAnswers() {
        DEBTORS.run("update account set mail = '' where login = 'double'");
        remind("roads.office", "");
        STORE.take().await();
        DEBTORS.asOwner("update mail set next_at = next_at - interval '4 minutes'");
        assertThat(STORE.take().await()).isEmpty();
        DEBTORS.asOwner("update mail set next_at = next_at - interval '1 minute'");
        assertThat(STORE.take().await()).isPresent();
    }

    @Test
    void givesUpAnAddressThatTheServerDoesNotKnowAndGoesOnWithTheNext() {
        var before = OFFICE.taken().size();
        remind("roads.office", "");
        OFFICE.inMood(Mood.NEVER);
        SENDING.run().await();
        assertThat(OFFICE.taken()).hasSize(before + 1);
        assertThat(DEBTORS.seen("select count(*) from mail where given_up_at is not null and trouble like '%550%'"))
                .isEqualTo(1);
    }

    @Test
    void sendsAgainUnderTheSameIdWhatMayHaveArrived() throws Exception {
        DEBTORS.run("update account set mail = '' where login = 'double'");
        var before = OFFICE.taken().size();
        remind("roads.office", "");
        OFFICE.inMood(Mood.HANG_UP_AFTER_TAKING);
        SENDING.run().await();
        anHourLater();
        SENDING.run().await();
        var mails = OFFICE.taken().subList(before, OFFICE.taken().size());
        assertThat(mails).hasSize(2);
        assertThat(read(mails.get(0)).getMessageID())
                .isEqualTo(read(mails.get(1)).getMessageID())
                .matches("<reminder-\\d+-\\d+@localhost>");
    }

    @Test
    void tellsWhoSentItWhoseMailWasNotDeliveredAndWhyWhileTheReminderStands() {
        var before = OFFICE.taken().size();
        remind("roads.office", "");
        OFFICE.inMood(Mood.NEVER);
        SENDING.run().await();
        assertThat(OFFICE.taken()).hasSize(before + 1);
        assertThat(menu("roads.office")).containsExactly("邮件未送出 1");
        assertThat(SITE.as("roads.office").get("/reminders").words())
                .contains("已送出 1", "邮件未送出 1", "道路一队填报人 邮件服务器不认这个地址", "不再重试", "550 nobody of that name");
        assertThat(menu("finance")).as("not theirs").isEmpty();
        assertThat(menu("roads.clerk")).containsExactly("催报 1");
    }

    private static List<String> menu(String who) {
        return SITE.as(who).get("/projects").page().select("nav.menu .status").eachText();
    }

    @Test
    void refusesToTalkInSecretWithAServerNobodyVouchesFor() throws Exception {
        try (var secret = new PostOffice(Certificate.made().context())) {
            DEBTORS.run("update account set mail = '' where login = 'double'");
            remind("roads.office", "");
            sending(secret.url(), Duration.ofSeconds(15)).run().await();
            assertThat(secret.taken()).isEmpty();
            assertThat(DEBTORS.seen("select count(*) from mail where fault = 'UNTRUSTED' and given_up_at is null"))
                    .isEqualTo(1);
            assertThat(SITE.as("roads.office").get("/reminders").words()).contains("邮件服务器的证书不受信任");
        }
    }

    @Test
    void talksInSecretWithAServerThatIsVouchedFor() throws Exception {
        var certificate = Certificate.made();
        var file = Files.writeString(Files.createTempFile("jiheng-mail-", ".pem"), certificate.pem());
        try (var secret = new PostOffice(certificate.context())) {
            DEBTORS.run("update account set mail = '' where login = 'double'");
            remind("roads.office", "");
            sending(secret.url() + "?sslrootcert=" + file, Duration.ofSeconds(15))
                    .run()
                    .await();
            assertThat(secret.taken()).hasSize(1);
            assertThat(secret.credentials()).containsExactly("jiheng jiheng p@ss");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void waitsNoLongerThanAWhileForAServerThatSaysNothing() {
        DEBTORS.run("update account set mail = '' where login = 'double'");
        remind("roads.office", "");
        OFFICE.inMood(Mood.SAY_NOTHING);
        sending(OFFICE.url(), Duration.ofMillis(300)).run().await();
        assertThat(DEBTORS.seen("select count(*) from mail where fault = 'AWAY' and attempts = 1"))
                .isEqualTo(1);
    }

    @Test
    void letsNoAddressAddALineToTheHead() {
        DEBTORS.run("update account set mail = '' where login = 'double'");
        remind("roads.office", "");
        DEBTORS.asOwner("update mail set address = E'clerk@example.gov.cn\r\nBcc: all@example.gov.cn'");
        var before = OFFICE.taken().size();
        SENDING.run().await();
        assertThat(OFFICE.taken()).hasSize(before);
        assertThat(DEBTORS.seen("select count(*) from mail where fault = 'ADDRESS' and given_up_at is not null"))
                .isEqualTo(1);
    }

    private static SendMail sending(String url, Duration patience) {
        return new SendMail(
                VERTX,
                new PooledDatabase(PgBuilder.pool()
                        .with(new PoolOptions().setMaxSize(1))
                        .connectingTo(SITE.database().applicationOptions())
                        .using(VERTX)
                        .build()),
                new Postman(MailServer.parse(url).sendingAs("jiheng@example.gov.cn"), patience));
    }

    @Test
    void waitsWhileTheServerIsAway() {
        remind("roads.office", "");
        sending("smtp://127.0.0.1:1?tls=none", Duration.ofSeconds(1)).run().await();
        assertThat(waiting()).isEqualTo(2);
        assertThat(DEBTORS.seen("select count(*) from mail where attempts > 0"))
                .as("the next one is not tried")
                .isEqualTo(1);
    }
}
