package org.jiheng.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jiheng.trial.Books;
import org.jiheng.trial.Chains;
import org.jiheng.trial.Ledgers;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.caller.Caller;
import org.jiheng.trial.overall.FilledReport;

/** Two tabs hand in the same overall report while application or database are killed in the middle: one receipt, not two. */
public final class TwoTabs {

    private static final int SECONDS_TO_ANSWER = 60;

    private static final String EDITIONS = "select count(*) from edition where paper_id = %d";

    /** Every edition with its one line of the history, its score sheet and the state of the paper. */
    private static final String WHOLE = """
            select count(*)
              from edition e
              join paper p on p.id = e.paper_id
             where p.id = %d
               and p.edition = (select max(number) from edition where paper_id = p.id)
               and 1 = (select count(*)
                          from revision r
                         where r.paper = 'paper' and r.paper_id = p.id and r.deed = 'SUBMITTED_PAPER' and r.done
                           and r.cells -> 'receipt' ->> 1 = e.receipt)
            """;

    private final Premises premises = new Premises();
    private final Verdict verdict = new Verdict();
    private final Random chance = new Random(41);
    private Running jiheng = premises.start();
    private final Books books = premises.books();
    private Caller clerk;
    private int millis = 60;
    private int before;
    private int unknown;

    private TwoTabs() {}

    /** Argument: how many rounds (9); the application, the database and both are killed in turn. */
    public static void main(String[] args) throws IOException {
        new TwoTabs().run(args.length > 0 ? Integer.parseInt(args[0]) : 9);
    }

    private void run(int rounds) throws IOException {
        books.fill(1);
        FilledReport.found(books);
        clerk = new Caller(jiheng.port());
        clerk.signIn(FilledReport.CLERK, Caller.PASSWORD);
        var report = FilledReport.filled(clerk);
        for (var round = 0; round < rounds; round++) {
            handIn(report, round);
            withdraw(report, round);
        }
        judge(report, rounds);
        jiheng.close();
        premises.close();
        verdict.end(
                "%d times handed in by two tabs and killed: the deed was stored before the kill %d times, after it %d"
                        + " times; %d first answers never came; one receipt each time",
                rounds, before, rounds - before, unknown);
    }

    private void handIn(FilledReport report, int round) throws IOException {
        var editions = editions(report);
        clerk.token();
        var tabs = List.of(form(report), form(report));
        var first = tabs.stream()
                .map(tab -> CompletableFuture.supplyAsync(() -> sent(report, tab)))
                .toList();
        Patience.pass(chance.nextInt(2 * millis) / 1000.0);
        kill(round % 3 != 1, round % 3 != 0);
        var answers =
                new ArrayList<>(first.stream().map(CompletableFuture::join).toList());
        unknown += (int) answers.stream().filter(String::isEmpty).count();
        Patience.until(SECONDS_TO_ANSWER, () -> clerk.get("/me").statusCode() == 200);
        var stored = editions(report) - editions;
        before += (int) stored;
        verdict.expect(stored <= 1, "%d editions by one hand-in", stored);
        verdict.expect(
                stored == 1 || answers.stream().noneMatch(TwoTabs::isReceipt), "a receipt for what is not stored");
        var moment = System.nanoTime();
        var again = tabs.stream().map(tab -> answered(report, tab)).toList();
        learn((System.nanoTime() - moment) / 1_000_000, stored);
        verdict.expect(again.stream().anyMatch(TwoTabs::isReceipt), "no tab came to the receipt: %s", again);
        verdict.expect(editions(report) == editions + 1, "the same forms sent again handed it in again");
    }

    /** How long the deed takes on this machine, so that the next kill falls into it. */
    private void learn(long taken, long stored) {
        millis = stored == 0 ? (int) taken : millis;
    }

    private Map<String, String> form(FilledReport report) {
        var version = books.column("select version from paper where id = " + report.id());
        return Map.of(
                "version",
                version.get(0),
                "agreed",
                "yes",
                "key",
                UUID.randomUUID().toString());
    }

    /** Where it led, or nothing where no answer came. */
    private String sent(FilledReport report, Map<String, String> tab) {
        try {
            var answer = clerk.send(report.papers() + "/submission", tab);
            return answer.statusCode() == 503
                    ? ""
                    : answer.statusCode()
                            + answer.headers().firstValue("Location").orElse("");
        } catch (IOException cut) {
            return "";
        }
    }

    private String answered(FilledReport report, Map<String, String> tab) {
        var answers = new ArrayList<String>();
        Patience.until(SECONDS_TO_ANSWER, () -> {
            answers.add(sent(report, tab));
            return !answers.get(answers.size() - 1).isEmpty();
        });
        return answers.get(answers.size() - 1);
    }

    private static boolean isReceipt(String answer) {
        return answer.endsWith("/receipt");
    }

    private void kill(boolean application, boolean database) {
        if (database) {
            ProcessHandle.of(premises.postmasterPid()).ifPresent(ProcessHandle::destroyForcibly);
        }
        if (application) {
            jiheng.kill();
            jiheng = premises.start();
            clerk = new Caller(jiheng.port(), clerk);
        }
    }

    private void withdraw(FilledReport report, int round) throws IOException {
        var fields = new HashMap<String, String>();
        fields.put("version", form(report).get("version"));
        fields.put("reason", "第 " + round + " 轮核对");
        var answer = clerk.post(report.papers() + "/withdrawal", fields);
        verdict.expect(answer.statusCode() == 303, "a withdrawal got %d", answer.statusCode());
    }

    private long editions(FilledReport report) {
        return books.count(EDITIONS.formatted(report.id()));
    }

    private void judge(FilledReport report, int rounds) {
        var editions = editions(report);
        verdict.expect(editions == rounds, "%d editions of %d hand-ins", editions, rounds);
        verdict.expect(
                books.count(WHOLE.formatted(report.id())) == editions, "an edition without its line of the history");
        verdict.expect(new Chains(books).brokenLinks() == 0, "links of the chains do not fit");
        verdict.expect(premises.isHistoryWhole(), "bin/verify says that the history is not whole");
        var differing = new Ledgers(books).differing();
        verdict.expect(
                differing.isEmpty(),
                "the ledger is not what its rows are: %s",
                differing.stream().limit(5).collect(Collectors.joining(", ")));
    }
}
