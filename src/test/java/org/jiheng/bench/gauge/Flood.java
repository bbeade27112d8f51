package org.jiheng.bench.gauge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.trial.Running;

/** As many requests as a fixed number of callers can make, each asking again when it is answered; said is wrk's report. */
public record Flood(double perSecond, double cpuMicros, long requests, String said) {

    public static Flood of(Running server, String path, String cookies, int seconds) {
        return of(server, List.of("-H", "Cookie: " + cookies, server.url(path)), Extent.callers(), seconds);
    }

    /** The same as a browser asks: it takes the page packed. */
    public static Flood packed(Running server, String path, String cookies, int seconds) {
        var words = List.of("-H", "Cookie: " + cookies, "-H", "Accept-Encoding: gzip", server.url(path));
        return of(server, words, Extent.callers(), seconds);
    }

    public static Flood of(Running server, List<String> request, int callers, int seconds) {
        var wrk = Tool.named("wrk").orElseThrow(() -> new IllegalStateException("wrk is not installed"));
        var words = new ArrayList<>(List.of("-t1", "-c" + callers, "-d" + seconds, "--timeout", "20s"));
        words.addAll(request);
        var before = server.cpuMicros();
        var said = wrk.run(words, Map.of());
        var used = server.cpuMicros() - before;
        if (said.contains("Non-2xx") || said.contains("Socket errors")) {
            throw new IllegalStateException("not every answer was right: " + said);
        }
        var requests = Tool.number(said, "(\\d+) requests in");
        return new Flood(Tool.number(said, "Requests/sec:\\s+([\\d.]+)"), used / requests, (long) requests, said);
    }
}
