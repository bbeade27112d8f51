package org.jiheng.drill;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.caller.CellLedger;
import org.jiheng.trial.caller.CellWriter;

/** Two hundred people type into one declaration while the application is killed; no acknowledged cell may be lost. */
public final class Writers {

    private static final int ROWS = 30;
    private static final int SIGNING_IN_AT_ONCE = 4;
    private static final String DESKS = """
            delete from post where account_id > 500;
            insert into post (account_id, node_id, role) select id, 11, 'FILLER' from account where id > 500;
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title)
            overriding system value
            select 1, 'TARGET', id, this_year(), department_id, node_id, (select min(id) from scheme), name
              from project
             where id = 1
            """;

    private final Premises premises = new Premises();
    private final CellLedger ledger = new CellLedger();
    private final int count;
    private volatile Running jiheng = premises.start();

    private Writers(int count) {
        this.count = count;
    }

    /** Arguments: how many writers (200), for how many seconds (60), how many kills meanwhile (3). */
    public static void main(String[] args) throws InterruptedException {
        var numbers = IntStream.range(0, 3)
                .map(place -> args.length > place
                        ? Integer.parseInt(args[place])
                        : List.of(200, 60, 3).get(place))
                .toArray();
        new Writers(numbers[0]).run(numbers[1], numbers[2]);
    }

    private void run(int seconds, int kills) throws InterruptedException {
        premises.books().fill(count);
        premises.books().run(DESKS);
        var writers = signedIn();
        var threads = Executors.newFixedThreadPool(count);
        writers.forEach(threads::execute);
        for (var kill = 0; kill < kills; kill++) {
            Patience.pass((double) seconds / (kills + 1));
            jiheng.kill();
            jiheng = premises.start();
        }
        Patience.pass((double) seconds / (kills + 1));
        ledger.close();
        threads.shutdown();
        var finished = threads.awaitTermination(3, TimeUnit.MINUTES);
        report(finished, seconds, kills);
    }

    private List<CellWriter> signedIn() throws InterruptedException {
        var writers = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new CellWriter("writer" + number, () -> jiheng.port(), 1, cells(), ledger))
                .toList();
        var door = Executors.newFixedThreadPool(SIGNING_IN_AT_ONCE);
        writers.forEach(writer -> door.execute(writer::signIn));
        door.shutdown();
        door.awaitTermination(5, TimeUnit.MINUTES);
        return writers;
    }

    private static List<String> cells() {
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "i.row%04d.".formatted(row))
                .flatMap(row -> Stream.of("level3", "year", "explanation").map(row::concat));
        return Stream.concat(Stream.of("year_goal", "mid_goal", "responsible"), rows)
                .toList();
    }

    private void report(boolean finished, int seconds, int kills) {
        var books = premises.books();
        var verdict = ledger.compare(
                books.column(CellLedger.LINES.formatted(1)),
                books.column(CellLedger.CELLS.formatted(1)).get(0));
        jiheng.close();
        premises.close();
        verdict.expect(finished, "some writers never got an answer");
        verdict.end(
                "%d writers on one declaration for %d s, the application killed %d times with -9: %s",
                count, seconds, kills, verdict.remark());
    }
}
