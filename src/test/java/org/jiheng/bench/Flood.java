package org.jiheng.bench;

import java.util.List;
import java.util.Map;
import org.jiheng.trial.Running;

/** As many requests for one page as a fixed number of callers can make, each asking again when it is answered. */
record Flood(double perSecond, double cpuMicros) {

    private static final String CALLERS = "16";

    static Flood of(Running server, String path, String cookies, int seconds) {
        var wrk = Tool.named("wrk").orElseThrow(() -> new IllegalStateException("wrk is not installed"));
        var words = List.of("-t1", "-c" + CALLERS, "-d" + seconds, "-H", "Cookie: " + cookies, server.url(path));
        var before = server.cpuMicros();
        var said = wrk.run(words, Map.of());
        var used = server.cpuMicros() - before;
        if (said.contains("Non-2xx") || said.contains("Socket errors")) {
            throw new IllegalStateException("not every answer was right: " + said);
        }
        return new Flood(
                Tool.number(said, "Requests/sec:\\s+([\\d.]+)"), used / Tool.number(said, "(\\d+) requests in"));
    }
}
