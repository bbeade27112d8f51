package org.jiheng.drill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jiheng.trial.Patience;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.caller.Caller;
import org.jiheng.trial.standby.Pair;

/** Boards are read from a standby that is cut off, held still and killed in turn: each time the primary answers instead. */
public final class ReplicaAway {

    private static final int SECONDS = 30;
    private static final int MOST_LAG = 3;

    /** More than the looks of the watch in as many seconds. */
    private static final int PAGES = 100;

    private final Verdict verdict = new Verdict();
    private final Pair pair;
    private final int metrics;
    private final Caller head;
    private double slowest;

    private ReplicaAway(Pair pair, Running jiheng, int metrics) throws IOException {
        this.pair = pair;
        this.metrics = metrics;
        pair.books().fill(1);
        head = new Caller(jiheng.port());
        head.signIn("roads.head", Caller.PASSWORD);
    }

    public static void main(String[] args) throws IOException {
        ReplicaAway drill;
        var metrics = freePort();
        try (var premises = new Premises();
                var pair = new Pair(premises)) {
            premises.with("DATABASE_REPLICA_URL", pair.replicaUrl())
                    .with("JIHENG_REPLICA_LAG_SECONDS", "" + MOST_LAG)
                    .with("JIHENG_METRICS_PORT", "" + metrics);
            try (var jiheng = premises.start()) {
                drill = new ReplicaAway(pair, jiheng, metrics);
                drill.run();
            }
        }
        drill.verdict.end(
                "a standby read, held still, cut off and killed; boards came from the primary instead, the slowest after %.1f s",
                drill.slowest);
    }

    private void run() throws IOException {
        verdict.expect(comesInto(true), "the standby never came into use");
        verdict.expect(isReadAtTheStandby(), "the board was not read at the standby");
        pair.loosen();
        pair.holdStandby();
        board("held still");
        verdict.expect(comesInto(false), "a standby held still stayed in use");
        pair.releaseStandby();
        verdict.expect(comesInto(true), "a released standby did not come back into use");
        pair.cutOff();
        pair.books().run("update account set name = name where id = 13");
        verdict.expect(comesInto(false), "a standby that was cut off stayed in use");
        board("cut off");
        pair.killStandby();
        board("killed");
    }

    private boolean isReadAtTheStandby() throws IOException {
        var before = pair.answeredByStandby();
        for (var page = 0; page < PAGES; page++) {
            head.get("/boards/10");
        }
        return Patience.until(SECONDS, () -> pair.answeredByStandby() >= before + PAGES) < SECONDS;
    }

    /** Whatever the standby does, a page is a page. */
    private void board(String standby) throws IOException {
        var start = System.nanoTime();
        var status = head.get("/boards/10").statusCode();
        slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
        verdict.expect(status == 200, "with the standby %s the board was %d", standby, status);
    }

    private boolean comesInto(boolean use) {
        var wanted = "jiheng_replica_in_use " + (use ? "1" : "0");
        return Patience.until(SECONDS, () -> metrics().contains(wanted)) < SECONDS;
    }

    private String metrics() throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:%d/metrics".formatted(metrics));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
