package org.jiheng.trial.evaluation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.trial.Books;
import org.jiheng.trial.caller.Caller;
import org.jsoup.Jsoup;

/** A self-evaluation opened and filled in as a clerk does it, until nothing keeps it from being handed in. */
public final class Evaluation {

    /** Where the clerk has a post. */
    public static final int UNIT = 11;

    private static final int ALL_OF_IT = 999_999_999;
    private static final int PROJECT = 6_000_000;
    private static final String EXPLAINED = "已核对，情况属实";

    private static final String PROMISED = """
            insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value
            values (%1$d, 10, 11, 'bench-e-%1$d', '民意热线运行', 'ONE_TIME', '1年');
            insert into project_year (project_id, year, department_id, code) values (%1$d, this_year(), 10, 'bench-e-%1$d');
            insert into funding (project_id, year, source, initial, adjusted) values
            (%1$d, this_year(), 'FISCAL', 4920000, 4920000), (%1$d, this_year(), 'OTHER', 80000, 80000);
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, cells, edition, approved_edition)
                   overriding system value
            select %1$d, 'TARGET', %1$d, this_year(), 10, 11, s.id, '民意热线运行', 'DEPARTMENT_APPROVED', '%2$s', 1, 1
              from scheme s
             where s.shipped and s.code = 'mof-self-evaluation';
            insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
            select id, 1, cells, 'SB', '', '道路一队填报人' from paper where id = %1$d
            """;

    private final Caller clerk;
    private final String path;
    private final Answers answers;

    public Evaluation(Books books, Caller clerk, int rows) throws IOException {
        this.clerk = clerk;
        answers = new Answers(rows);
        var project = (int) books.count("select %d + count(*) from project".formatted(PROJECT));
        books.run(PROMISED.formatted(project, answers.promised()));
        path = opened(project, books.column("select this_year()").get(0));
        fill();
    }

    private String opened(int project, String year) throws IOException {
        var answer = clerk.post("/evaluations", Map.of("project", "" + project, "year", year));
        return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.body()));
    }

    private void fill() throws IOException {
        save(answers.filled());
        var reasons = new LinkedHashMap<String, String>();
        var page = Jsoup.parse(clerk.get(papers() + "/check").body());
        page.select("section.found textarea").stream()
                .filter(box -> box.text().isBlank())
                .forEach(box -> reasons.put(box.attr("name").substring("c.".length()), EXPLAINED));
        save(reasons);
        var left = Jsoup.parse(clerk.get(papers() + "/check").body());
        if (left.select("input[name=agreed]").isEmpty()) {
            throw new IllegalStateException(
                    "cannot be handed in: " + left.select("section.found").text());
        }
    }

    private void save(Map<String, String> cells) throws IOException {
        var answer = clerk.save(papers() + "/cells", ALL_OF_IT, cells);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    public String path() {
        return path;
    }

    public long id() {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private String papers() {
        return "/papers/" + id();
    }

    /** The cells somebody types figures into. */
    public List<String> typed() {
        return answers.typed();
    }

    /** No figure is believed of a page that is not what it should be. */
    public String look() throws IOException {
        var answer = clerk.get(path);
        if (answer.statusCode() != 200 || !answer.body().contains(Answers.name(1))) {
            throw new IllegalStateException("not the page: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
