package org.jiheng.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Kills application, database or both with -9 while rows are written; every acknowledged row must be found. */
public final class Kill {

    private static final int WRITERS = 4;

    private final Victim victim = new Victim();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicLong next = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Random random;

    private Kill(long seed) throws IOException {
        random = new Random(seed);
    }

    /** Arguments: how many rounds (9), and the seed of an earlier run. */
    public static void main(String[] args) throws Exception {
        var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        var seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        System.exit(new Kill(seed).run(rounds) ? 0 : 1);
    }

    private boolean run(int rounds) throws Exception {
        victim.start();
        try (var connection = victim.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table drill (id bigint primary key)");
        }
        for (var writer = 0; writer < WRITERS; writer++) {
            new Thread(this::write, "writer").start();
        }
        for (var round = 0; round < rounds; round++) {
            round(round % 3);
        }
        over.set(true);
        return report(rounds);
    }

    private void round(int what) throws IOException {
        var before = acknowledged.size();
        Victim.await("rows are written", () -> acknowledged.size() > before + 100);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(500)));
        if (what != 0) {
            victim.killDatabase();
        }
        if (what != 1) {
            victim.killApplication();
            var start = System.nanoTime();
            victim.start();
            System.out.printf("back after %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }

    private void write() {
        while (!over.get()) {
            try (var connection = victim.connect();
                    var insert = connection.prepareStatement("insert into drill values (?)")) {
                while (!over.get()) {
                    var id = next.incrementAndGet();
                    insert.setLong(1, id);
                    insert.executeUpdate();
                    acknowledged.add(id);
                }
            } catch (SQLException | IOException | RuntimeException killed) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    private boolean report(int rounds) throws Exception {
        var lost = ConcurrentHashMap.<Long>newKeySet();
        lost.addAll(acknowledged);
        try (var connection = victim.connect();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select id from drill");
            while (rows.next()) {
                lost.remove(rows.getLong(1));
            }
        }
        victim.stop();
        if (lost.isEmpty()) {
            victim.clear();
        }
        System.out.printf(
                "%d kills: %d rows acknowledged, %d of them lost%n", rounds, acknowledged.size(), lost.size());
        return lost.isEmpty();
    }
}
