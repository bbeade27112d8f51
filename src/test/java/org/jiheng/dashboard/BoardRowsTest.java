package org.jiheng.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number of a board that is a link opens the lines of the score table that make it. */
class BoardRowsTest {

    private static final TestSite SITE = Counted.in(TestSite.start(Map.of()));
    private static final Pattern HOW_MANY = Pattern.compile("共 ([\\d,]+) 个项目");

    /** What a board calls a figure, and what the foot of the table calls it. */
    private static final Map<String, String> AT_THE_FOOT = Map.of(
            "mean", "简单平均",
            "weighted", "预算加权平均",
            "budget", "全年预算数",
            "executed", "全年执行数",
            "rate", "预算执行率",
            "lowest", "最低、最高");

    private static final String WHO_LOST = "select count(distinct r.paper_id)::text from evaluation_score_row r"
            + " join paper p on p.id = r.paper_id join project_year y on (y.project_id, y.year) = (p.project_id, p.year)"
            + " where p.department_id = 10 and p.year = 2023 and y.standing = 'ACTIVE' and r.score < r.weight"
            + " and r.edition = case when '%s' = 'latest' then p.edition else p.approved_edition end and %s";

    private final Map<String, Document> tables = new HashMap<>();

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Document open(String who, String path) {
        var answer = SITE.as(who).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page();
    }

    private Document table(String who, String path) {
        return tables.computeIfAbsent(path, way -> open(who, way));
    }

    private static int lines(Document table) {
        var told = HOW_MANY.matcher(table.select("caption").text());
        return told.find() ? Integer.parseInt(told.group(1).replace(",", "")) : 0;
    }

    @ParameterizedTest
    @CsvSource({
        "roads.head, 10, ''", "roads.head, 10, &basis=latest", "roads.clerk, 11, ''", "roads.head, 12, &basis=latest",
        "roads.head, 302, ''", "finance, 2, ''", "finance, 2, &basis=latest", "health.head, 20, &basis=latest"
    })
    void leadsToAsManyLinesAsItSays(String who, long node, String basis) {
        for (var view : List.of("", "&view=tables")) {
            var board = open(who, "/boards/" + node + "?year=2023&size=50" + basis + view);
            var numbers = numbers(board);
            numbers.forEach((href, number) ->
                    assertThat(lines(table(who, href))).as(href).isEqualTo(number));
            var others = board.select(".board a[href^=/scores]").stream()
                    .filter(link -> !link.closest("section").hasClass("nothing"))
                    .map(link -> link.attr("href"))
                    .filter(href -> !numbers.containsKey(href) && !href.matches(".*&(lost|why|known)=.*"))
                    .toList();
            assertThat(others).as("links whose number nobody knows").isEmpty();
        }
    }

    /** The links of a board with the number of projects that each of them tells. */
    private static Map<String, Integer> numbers(Document board) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var link :
                board.select(".legend a, .concerns a, .keys a:has([data-figure=projects], [data-figure=approved])")) {
            add(numbers, link, link.select("[data-figure]").first());
        }
        board.select(".progress td a, .ranking td:not(.bar) a[href^=/scores]")
                .forEach(link -> add(numbers, link, link));
        board.select(".chart .columns a")
                .forEach(link -> add(numbers, link, link.select("text").first()));
        for (var row : board.select(".chart table tbody tr:has(th a)")) {
            var head = row.closest("table").select("thead th").eachText().indexOf("项目");
            if (head > 0) {
                add(numbers, row.select("a").first(), row.child(head));
            }
        }
        return numbers;
    }

    private static void add(Map<String, Integer> numbers, Element link, Element number) {
        var told = Integer.valueOf(number.text().replace(",", ""));
        var before = numbers.put(link.attr("href"), told);
        assertThat(before == null ? told : before).as(link.attr("href")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "roads.head, 10, ''",
        "roads.head, 10, &basis=latest",
        "finance, 2, &basis=latest",
        "roads.clerk, 11, ''"
    })
    void leadsToATableThatComesToTheSame(String who, long node, String basis) {
        var board = open(who, "/boards/" + node + "?year=2023" + basis);
        AT_THE_FOOT.forEach((name, foot) -> {
            var link = board.select(".keys a:has([data-figure=" + name + "])").first();
            assertThat(link).as(name).isNotNull();
            var told = open(who, link.attr("href")).select(".how div").stream()
                    .filter(each -> each.select("dt").text().equals(foot))
                    .map(each -> each.select("dd b").text())
                    .collect(Collectors.joining());
            assertThat(number(told).setScale(2, RoundingMode.HALF_UP))
                    .as(name + " " + told)
                    .isEqualByComparingTo(number(link.text()));
        });
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replaceFirst("、.*", "").replaceAll("[,%]", ""));
    }

    @ParameterizedTest
    @CsvSource({"''", "latest"})
    void leadsFromLostPointsToWhoLostThem(String basis) {
        var board = open("roads.head", "/boards/10?year=2023&view=tables" + (basis.isEmpty() ? "" : "&basis=" + basis));
        var links = board.select("#chart-lost th a, #chart-why th a");
        assertThat(links).hasSizeGreaterThan(5);
        for (var link : links) {
            assertThat(String.valueOf(lines(open("roads.head", link.attr("href")))))
                    .as(link.attr("href"))
                    .isEqualTo(Clockwork.text(SITE.database(), WHO_LOST.formatted(basis, lost(link.attr("href")))));
        }
    }

    private static String lost(String href) {
        var value =
                href.replaceFirst(".*&(lost|why)=", "").replaceFirst("&.*", "").replace("NONE", "");
        return href.contains("&why=")
                ? "r.deviation_kind = '" + value + "'"
                : "r.level1 || '/' || r.level2 = '" + value.replace("%2F", "/") + "'";
    }

    @Test
    void leadsFromAColumnOfFivePointsToAllOfThem() {
        var column = open("roads.head", "/boards/10?year=2023&basis=latest")
                .select("#chart-distribution .columns a[href*=-]")
                .first();
        var table = open("roads.head", column.attr("href"));
        assertThat(lines(table))
                .isEqualTo(Integer.parseInt(column.select("text").text()));
        assertThat(table.select(".chosen").text())
                .contains("总分（整数部分）：" + column.select("span").text());
    }

    @Test
    void saysWhatWasChosenInWords() {
        var own = open("roads.head", "/boards/10?year=2023&basis=latest&size=50")
                .select(".ranking tr:contains(本级) a[href*=itself]")
                .first();
        assertThat(open("roads.head", own.attr("href")).select(".chosen").text())
                .contains("范围：仅本级，不含下级");
    }
}
