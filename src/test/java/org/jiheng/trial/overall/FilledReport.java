package org.jiheng.trial.overall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.overall.Center;
import org.jiheng.trial.Books;
import org.jiheng.trial.caller.Caller;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The overall report of Chaoyang's command centre, filled in over the network until nothing keeps it from being handed in. */
public final class FilledReport {

    public static final String CLERK = "center.clerk";

    private static final int YEAR = 2023;
    private static final String EXPLAINED = "已核对，情况属实";

    /** What comes after it gets numbers that the people and papers of the tests do not have. */
    private static final String NUMBERED = """
            alter table season alter column id restart with 1000;
            alter table paper alter column id restart with 1000
            """;

    /** What came past the history is not in the ledger until it is worked out anew. */
    private static final String COUNTED = "update ledger_position set server = ''";

    private final Caller clerk;
    private final String path;

    private FilledReport(Caller clerk, String path) {
        this.clerk = clerk;
        this.path = path;
    }

    /** The department and its two evaluated projects. */
    public static void found(Books books) {
        try (var sql = Center.class.getResourceAsStream("/chaoyang.sql")) {
            books.fillIn(NUMBERED);
            books.run(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            books.fillIn(COUNTED);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static FilledReport filled(Caller clerk) throws IOException {
        var opened = clerk.post("/overall", Map.of("department", "95", "year", "" + YEAR));
        var report =
                new FilledReport(clerk, opened.headers().firstValue("Location").orElseThrow());
        report.save(Center.money(), "");
        report.save(Center.words(), "");
        report.score();
        report.conclude();
        report.explain();
        return report;
    }

    public String papers() {
        return "/papers/" + path.substring(path.lastIndexOf('/') + 1);
    }

    public long id() {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private void score() throws IOException {
        for (var key : keys("i")) {
            save(Map.of("i." + key + ".gone", "yes"), "");
        }
        var cells = new LinkedHashMap<String, String>();
        cells.putAll(Center.indicator(added(), "OUTPUT", "受理市民诉求量", "≥12万件", "15.7万件", "30"));
        cells.putAll(Center.indicator(added(), "EFFECT", "服务对象满意度", "≥90%", "94.89%", "30"));
        cells.putAll(Center.sheet(keys("s")));
        save(cells, "");
    }

    private void conclude() throws IOException {
        save(Center.conclusions(keys("problem").get(0), keys("advice").get(0)), "");
    }

    private void explain() throws IOException {
        var reasons = new LinkedHashMap<String, String>();
        page(papers() + "/check").select("section.found textarea").forEach(box -> {
            if (box.text().isBlank()) {
                reasons.put(box.attr("name").substring("c.".length()), EXPLAINED);
            }
        });
        save(reasons, "");
        var left = page(papers() + "/check");
        if (left.select("input[name=agreed]").isEmpty()) {
            throw new IllegalStateException(
                    "cannot be handed in: " + left.select("section.found").text());
        }
    }

    private List<String> keys(String table) throws IOException {
        return page(path).select("[data-grid=" + table + "] tbody tr[data-row]").eachAttr("data-row").stream()
                .distinct()
                .toList();
    }

    private String added() throws IOException {
        var place = save(Map.of(), "add:i:GOALS");
        return place.substring(place.indexOf("#i.") + "#i.".length());
    }

    private String save(Map<String, String> cells, String act) throws IOException {
        var fields = new LinkedHashMap<String, String>();
        cells.forEach((cell, text) -> fields.put("c." + cell, text));
        fields.put("seen", page(path).select("input[name=seen]").attr("value"));
        fields.put("act", act);
        var answer = clerk.post(papers() + "/cells", fields);
        return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.body()));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(clerk.get(path).body());
    }
}
