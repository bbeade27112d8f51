package org.jiheng.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiheng.demo.DemoDepartment;
import org.jiheng.demo.DemoHouse;
import org.jiheng.demo.Demonstration;
import org.jiheng.demo.paper.DemoFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five published reports as papers of the demonstration. */
class ReportsTest {

    /** What is found in the text of a report of which its paper has no place, as docs/demo.md tells. */
    private static final Map<String, Set<String>> ELSEWHERE = Map.of(
            "chaoyang-2023", Set.of("C-02"),
            "chaoyang-2024", Set.of("C-02", "C-08", "E-05"),
            "hechi-2021", Set.of("A-08", "A-10", "A-17", "B-14", "C-02", "C-03", "C-20", "F-04"),
            "huainan-2024", Set.of(),
            "yiyang-2019", Set.of("A-05", "B-12"));

    /** A paper says of itself which of its places, to fill in or to sign, the report has nothing for. */
    private static final Set<String> BLANK = Set.of("T-01", "E-08");

    private static final String PAPER = """
              from paper p
              join project j on j.id = p.project_id
              join edition e on e.paper_id = p.id
              join evaluation_score s on s.paper_id = p.id
             where p.kind = 'SELF_EVALUATION'
               and j.code = $1
               and p.year = $2
            """;

    private static final DemoHouse HOUSE = new DemoHouse();

    @BeforeAll
    static void moveIn() {
        new Demonstration(HOUSE.database()).moveIn().await();
        fillUp();
        fillUp();
    }

    private static void fillUp() {
        new Demonstration(HOUSE.database())
                .fillUp(DemoFile.read("made-up"), List.of(), Future::succeededFuture)
                .await();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static String text(String name, String what) {
        var report = Report.named(name);
        return HOUSE.text("select " + what + PAPER, report.project(), report.year());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chaoyang-2023", "chaoyang-2024", "hechi-2021", "huainan-2024", "yiyang-2019"})
    void isEnteredOnceAndCountsAsApproved(String name) {
        assertThat(text(name, "count(*)::text")).isEqualTo("1");
        assertThat(text(name, "p.state || ' ' || p.approved_edition || ' ' || s.published"))
                .isEqualTo("DEPARTMENT_APPROVED 1 true");
    }

    @Test
    void entersTheOverallReportOfChaoyangOnceAndWordForWord() {
        var papers = "from paper p where p.kind = 'OVERALL' and p.year = 2023";
        assertThat(HOUSE.texts(
                        "select p.state || ' ' || p.approved_edition || ' ' || (p.project_id is null) " + papers))
                .containsExactly("FINANCE_APPROVED 1 true");
        var cells = new JsonObject(HOUSE.text("select p.cells::text " + papers));
        var report = DemoFile.read("seeds/" + DemoDepartment.NAME).getJsonObject("cells");
        report.forEach(cell -> assertThat(cells.getString(cell.getKey())).isEqualTo(cell.getValue()));
        assertThat(cells.getString("t.projects")).isEqualTo("我单位共13个预算项目，所有项目均按绩效目标完成，评价得分均为100分。");
        assertThat(HOUSE.texts("select count(*)::text from project_year y join project j on j.id = y.project_id"
                        + " where y.year = 2023 and j.code like '110105009%'"))
                .containsExactly("13");
    }

    /** The ledger stands empty until the follower comes; the report is not held against nothing. */
    @Test
    void holdsTheOverallReportAgainstTheProjectsOfItsYear() throws IOException {
        var edition = "from paper p join edition e on e.paper_id = p.id where p.kind = 'OVERALL' and p.year = 2023";
        assertThat(HOUSE.texts("select distinct f ->> 'rule' from (select e.findings " + edition
                        + ") e, jsonb_array_elements(e.findings) f"))
                .containsExactlyInAnyOrder("A-12", "A-18", "B-09", "B-12", "B-13", "G-02", "G-04");
        var taken = "from overall_project o join paper p on p.id = o.paper_id where p.year = 2023 and o.edition = 1";
        assertThat(HOUSE.texts("select count(*) || ' ' || count(o.score_edition) " + taken))
                .containsExactly("13 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chaoyang-2023", "chaoyang-2024", "hechi-2021", "huainan-2024", "yiyang-2019"})
    void showsWhatIsWrongAsFarAsItsPaperHoldsIt(String name) throws IOException {
        var found = found(name);
        var golden = golden(name);
        found.removeIf(rule -> BLANK.contains(rule) && !golden.contains(rule));
        golden.removeAll(ELSEWHERE.get(name));
        assertThat(found).isEqualTo(golden);
    }

    private static Set<String> found(String name) {
        var report = Report.named(name);
        return new TreeSet<>(HOUSE.texts(
                "select distinct f ->> 'rule' from (select e.findings" + PAPER
                        + ") e, jsonb_array_elements(e.findings) f",
                report.project(),
                report.year()));
    }

    private static Set<String> golden(String name) throws IOException {
        try (var file = ReportsTest.class.getResourceAsStream("/consistency/seeds.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(name + "\t"))
                    .map(line -> line.split("\t")[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Money, goals, targets, actual values and scores stand in the paper letter by letter. */
    @ParameterizedTest
    @ValueSource(strings = {"chaoyang-2023", "chaoyang-2024", "huainan-2024", "yiyang-2019"})
    void keepsEveryFigureAsItWasPublished(String name) {
        var cells = new JsonObject(text(name, "p.cells::text"));
        var published = Report.named(name).file().getJsonObject("cells");
        var told = published.fieldNames().stream()
                .filter(cell ->
                        cell.matches("f[.].*|i[.].*[.](target|actual|weight|own_score)|year_goal|year_done|own_total"))
                .filter(cell -> !published.getString(cell).isEmpty())
                .toList();
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cells.getString(cell)).isEqualTo(published.getString(cell)));
    }

    @Test
    void putsNoMoneyIntoAPaperWhoseReportNamesNone() {
        assertThat(text("chaoyang-2023", "coalesce(p.cells ->> 'f.fiscal.annual', 'none')"))
                .isEqualTo("none");
        assertThat(text("chaoyang-2024", "coalesce(s.executed::text, 'none')")).isEqualTo("none");
    }

    @Test
    void givesNoGradeToMoneyAlone() {
        assertThat(text("yiyang-2019", "s.complete || ' ' || coalesce(s.grade, 'none')"))
                .isEqualTo("false none");
        assertThat(text("yiyang-2019", "s.facts ->> 'score.total'")).isEqualTo("--");
    }

    @Test
    void scoresHechiOnTheFormOfGuangxi() {
        assertThat(text("hechi-2021", "s.total || ' ' || s.grade || ' ' || s.complete"))
                .isEqualTo("99.50 一等 true");
        assertThat(text("hechi-2021", "(select code from scheme where id = p.scheme_id)"))
                .isEqualTo("guangxi");
        assertThat(text("hechi-2021", "p.cells ->> 'fund.local.annual'")).isEqualTo("1900000");
        assertThat(
                        HOUSE.text(
                                "select c.year::text from scheme_choice c join scheme s on s.id = c.scheme_id where s.code = 'guangxi'"))
                .isEqualTo("2021");
    }

    @Test
    void leavesWhatHuainanToldInNoTierToWhoeverDecides() {
        assertThat(text("huainan-2024", "s.total || ' ' || s.complete || ' ' || s.execution_score"))
                .isEqualTo("70.00 false 10.00");
        assertThat(HOUSE.texts("""
                select value
                  from paper p, jsonb_each_text(p.cells)
                 where p.kind = 'TARGET'
                   and p.title = '12345政务热线服务项目'
                   and key ~ '^i[.][a-z0-9]+[.]year$'
                 order by (p.cells ->> replace(key, '.year', '.at'))::numeric
                """)).containsExactly("≥2500个", "畅通", "及时", "492万元", "明显", "明显", "明显", "明显", "≥90%");
    }

    @Test
    void eachProjectSaysWhatWasPublishedAndWhatIsMadeUp() {
        assertThat(HOUSE.texts("select origin from project")).allMatch(origin -> origin.matches(".*(公开|编造).*"));
    }
}
