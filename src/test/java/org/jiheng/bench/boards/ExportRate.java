package org.jiheng.bench.boards;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jiheng.bench.gauge.Measure;
import org.jiheng.bench.gauge.Sheet;
import org.jiheng.bench.gauge.Tool;
import org.jiheng.bench.papers.Office;
import org.jiheng.trial.caller.Caller;

/**
 * The score table of a year downloaded whole, beside COPY of the same lines, and the memory the application takes for it.
 * Before either is timed the lines are read once, lest one of them pays for the disk.
 */
final class ExportRate implements Measure {

    private static final String COPY = """
            copy (select code, name, unit, lead_section, standing, target, monitoring, state, approved, handed_in_at, initial, annual,
                         executed, rate, execution_score, points, total, grade, reviewer, reviewed_at, edition, errors, warnings,
                         unanswered
                    from ledger_line
                   where department_id = 10 and year = %d and basis = 'APPROVED'
                   order by total desc nulls last, project_id) to stdout with (format csv)
            """;

    private final Office office;
    private final Caller head;
    private final int metrics;

    ExportRate(Office office, Caller head, int metrics) {
        this.office = office;
        this.head = head;
        this.metrics = metrics;
    }

    @Override
    public void measure(Sheet sheet) throws IOException {
        for (var size : GrownYears.SIZES.subList(1, 4)) {
            copied(size);
            var csv = "/scores.csv?node=10&year=" + size.year();
            var most = new Memory();
            var csvSeconds = most.during(() -> lines(url(csv), size.projects()));
            var copySeconds = seconds(() -> copied(size));
            sheet.note("export_%d_s".formatted(size.projects()), csvSeconds, "s");
            sheet.note("copy_%d_s".formatted(size.projects()), copySeconds, "s");
            sheet.note("export_vs_copy_%d".formatted(size.projects()), copySeconds / csvSeconds, "ratio");
            most.note(sheet, "export_%d".formatted(size.projects()));
        }
        workbook(sheet);
    }

    private void workbook(Sheet sheet) throws IOException {
        for (var size : List.of(GrownYears.SIZES.get(1), GrownYears.SIZES.get(3))) {
            var most = new Memory();
            var seconds = most.during(() -> bytes(url("/scores.xlsx?node=10&year=" + size.year())));
            sheet.note("xlsx_%d_s".formatted(size.projects()), seconds, "s");
            most.note(sheet, "xlsx_%d".formatted(size.projects()));
        }
    }

    private List<String> url(String path) {
        return List.of(
                "curl", "-sSf", "-H", "'Cookie: " + head.cookieHeader() + "'", "'" + office.jiheng.url(path) + "'");
    }

    private static void lines(List<String> curl, int least) {
        var said = shell(String.join(" ", curl) + " | wc -l", Map.of());
        if (Long.parseLong(said.strip()) < least) {
            throw new IllegalStateException("only " + said.strip() + " lines of " + least);
        }
    }

    private static void bytes(List<String> curl) {
        shell(String.join(" ", curl) + " | wc -c", Map.of());
    }

    private void copied(GrownYears.Size size) {
        var books = office.premises.books();
        var command = "psql -X -q -h 127.0.0.1 -p %d -U jiheng jiheng -c \"%s\" | wc -l"
                .formatted(books.port(), COPY.formatted(size.year()).replaceAll("\\s+", " "));
        var said = shell(
                command,
                Map.of(
                        "PGPASSWORD",
                        books.password("application"),
                        "PGOPTIONS",
                        "-c jiheng.scope=10 -c statement_timeout=0"));
        if (Long.parseLong(said.strip()) != size.projects()) {
            throw new IllegalStateException("copied " + said);
        }
    }

    private static String shell(String command, Map<String, String> environment) {
        return Tool.named("bash").orElseThrow().run(List.of("-o", "pipefail", "-c", command), environment);
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The most the application held while something was done: the process, and the heap alone. */
    private final class Memory {

        private final AtomicReference<Double> resident = new AtomicReference<>(0.0);
        private final AtomicReference<Double> heap = new AtomicReference<>(0.0);

        double during(Runnable work) {
            var clock = Executors.newSingleThreadScheduledExecutor();
            clock.scheduleWithFixedDelay(this::look, 0, 200, TimeUnit.MILLISECONDS);
            var seconds = seconds(work);
            clock.shutdownNow();
            return seconds;
        }

        private void look() {
            resident.accumulateAndGet(office.jiheng.residentMb(), Math::max);
            heap.accumulateAndGet(heapMb(), Math::max);
        }

        void note(Sheet sheet, String name) {
            sheet.note(name + "_rss_mb", resident.get(), "MB");
            sheet.note(name + "_heap_mb", heap.get(), "MB");
        }
    }

    private double heapMb() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/metrics".formatted(metrics)))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body()
                            .lines()
                            .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                            .sum()
                    / 1048576;
        } catch (IOException | InterruptedException e) {
            return 0;
        }
    }
}
