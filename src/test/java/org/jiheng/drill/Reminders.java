package org.jiheng.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jiheng.reminder.mail.PostOffice;
import org.jiheng.trial.Books;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.caller.Caller;

/** Reminders and their mails, while application or database are killed: nobody is left out, and a second copy says it is one. */
public final class Reminders {

    private static final int CLERKS = 60;
    private static final int SECONDS_TO_SEND = 90;

    /** Everybody fills in for one unit and can be written to; what was sent in an earlier round is forgotten. */
    private static final String DEBTORS = """
            truncate reminder, reminder_item, mail cascade;
            delete from post where account_id > 500;
            insert into post (account_id, node_id, role) select id, 11, 'FILLER' from account where id > 500;
            update account set mail = case when id > 500 then login || '@roads.example.gov.cn' else '' end
            """;

    private static final String OWED = """
            select (select count(*) from reminder) || ' reminders, ' || count(*) || ' papers, '
                   || count(distinct account_id) || ' people, '
                   || (select count(*) from revision r join reminder s on r.paper = 'reminder' and r.paper_id = s.id) || ' lines'
              from reminder_item
             where account_id > 500
            """;

    private static final String WAITING = "select 1 from mail where sent_at is null";

    private final PostOffice office = new PostOffice();
    private final Premises premises = new Premises()
            .with("JIHENG_SMTP_URL", office.url())
            .with("JIHENG_SMTP_FROM", "jiheng@example.gov.cn")
            .at(freePort());
    private final Verdict verdict = new Verdict();
    private final Random chance = new Random(32);
    private Running jiheng = premises.start();
    private final Books books = premises.books();
    private Caller asker;
    private int millis = 60;
    private int kills;
    private int before;
    private int twice;

    private Reminders() {}

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Argument: how many reminders (4), the sending of each of which is killed once in the application and thrice by mail. */
    public static void main(String[] args) throws IOException {
        new Reminders().run(args.length > 0 ? Integer.parseInt(args[0]) : 4);
    }

    private void run(int rounds) throws IOException {
        books.fill(CLERKS);
        asker = new Caller(jiheng.port());
        asker.signIn("roads.office", Caller.PASSWORD);
        for (var round = 0; round < rounds; round++) {
            books.fillIn(DEBTORS);
            remind(round % 2 == 1);
            mail(round % 2 == 1);
        }
        verdict.expect(premises.isHistoryWhole(), "bin/verify says that the history is not whole");
        jiheng.close();
        premises.close();
        office.close();
        verdict.end(
                "%d reminders to %d people, %d kills; stored before the kill %d times; %d mails taken in all, %d of"
                        + " them a second time under the same id, for a kill between the server's answer and its note",
                rounds, CLERKS, kills, before, office.taken().size(), twice);
    }

    /** The form is sent again until it is answered, as a browser's reader does. */
    private void remind(boolean database) throws IOException {
        var year = books.column("select this_year()").get(0);
        var form = new HashMap<>(Map.of("kind", "TARGET", "year", year, "node", "11"));
        form.put("key", UUID.randomUUID().toString());
        asker.token();
        var first = CompletableFuture.supplyAsync(() -> isAnswered(form));
        Patience.pass(chance.nextInt(2 * millis) / 1000.0);
        kill(database);
        first.join();
        Patience.until(SECONDS_TO_SEND, () -> asker.get("/me").statusCode() == 200);
        var stored = books.columnOfAll("select 1 from reminder").size();
        var seconds = Patience.until(SECONDS_TO_SEND, () -> isAnswered(form));
        before += stored;
        millis = stored == 0 ? (int) (seconds * 1000) : millis;
        var owed = books.columnOfAll(OWED).get(0);
        verdict.expect(
                owed.equals("1 reminders, %d papers, %d people, 1 lines".formatted(2 * CLERKS, CLERKS)), "%s", owed);
    }

    private boolean isAnswered(Map<String, String> form) {
        try {
            return asker.send("/reminders", form).statusCode() == 303;
        } catch (IOException cut) {
            return false;
        }
    }

    /** A start looks for mail at once; it is killed again when a third of it, and two thirds, have gone. */
    private void mail(boolean database) {
        var taken = office.taken().size();
        for (var third = 1; third < 3; third++) {
            var wanted = taken + third * CLERKS / 3;
            kill(false);
            Patience.until(SECONDS_TO_SEND, () -> office.taken().size() >= wanted);
            kill(database);
        }
        Patience.until(SECONDS_TO_SEND, () -> {
            books.fillIn("update mail set next_at = now() where sent_at is null");
            kill(false);
            return 5 > Patience.until(5, () -> books.columnOfAll(WAITING).isEmpty());
        });
        believe(office.taken().subList(taken, office.taken().size()));
    }

    private void believe(List<String> mails) {
        var copies =
                mails.stream().collect(Collectors.groupingBy(mail -> head(mail, "Message-ID"), Collectors.counting()));
        var people = mails.stream().map(mail -> head(mail, "To")).distinct().count();
        verdict.expect(people == CLERKS, "%d of %d people got their mail", people, CLERKS);
        verdict.expect(copies.size() == CLERKS, "%d mails for %d people", copies.size(), CLERKS);
        twice += mails.size() - copies.size();
        var waiting = books.columnOfAll(WAITING).size();
        verdict.expect(waiting == 0, "%d mails never went", waiting);
    }

    private static String head(String mail, String name) {
        return mail.lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElse("");
    }

    private void kill(boolean database) {
        kills++;
        if (database) {
            ProcessHandle.of(premises.postmasterPid()).ifPresent(ProcessHandle::destroyForcibly);
            Patience.until(SECONDS_TO_SEND, () -> books.count("select 1") == 1);
        } else {
            jiheng.kill();
            jiheng = premises.start();
            asker = new Caller(jiheng.port(), asker);
        }
    }
}
