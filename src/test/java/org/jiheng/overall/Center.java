package org.jiheng.overall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;

/** The command centre of Chaoyang and what its published report of 2023 says, chapter by chapter. */
public final class Center {

    private Center() {}

    public static void found(TestSite site) {
        try (var sql = Center.class.getResourceAsStream("/chaoyang.sql")) {
            Clockwork.run(site.database(), new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            renew(site);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void renew(TestSite site) {
        Clockwork.run(
                site.database(),
                "set role " + site.database().backgroundRole()
                        + "; select renew_ledger(array [95, 96]::bigint[], array [2023, 2023]::smallint[])");
    }

    /** A newer edition of a project's self-evaluation is approved, and the ledger follows. */
    public static void evaluateAnew(TestSite site, int project, int edition, String total) {
        Clockwork.run(site.database(), """
                insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
                values (900 + %1$d, %2$d, '{}', 'ZP-2023-%1$d-%2$d', sha256('%1$d-%2$d'), '指挥中心填报人');
                update paper set edition = %2$d, approved_edition = %2$d where id = 900 + %1$d;
                insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, initial,
                       annual, executed, execution_rate, execution_score, total, complete, grade, facts)
                select paper_id, %2$d, project_id, year, department_id, node_id, scheme_id, initial, annual, executed,
                       execution_rate, execution_score, %3$s, complete, grade, facts
                  from evaluation_score
                 where paper_id = 900 + %1$d
                   and edition = 1
                """.formatted(project, edition, total));
        renew(site);
    }

    /** The report of a year, opened as a page would. */
    public static Report open(Person person, int year) {
        var answer = person.post("/overall", Map.of("department", "95", "year", "" + year));
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + " " + answer.words());
        }
        return new Report(person, answer.location());
    }

    public static Map<String, String> money() {
        return Map.of(
                "m.total.initial", "6333.340658",
                "m.basic.annual", "2949.182808",
                "m.project.annual", "2504.497174",
                "m.other.annual", "0",
                "m.basic.executed", "2949.182808",
                "m.project.executed", "2504.497174",
                "m.other.executed", "0",
                "m.total.final", "5453.679982",
                "m.project.initial", "",
                "carryover", "0");
    }

    /** All words of the report, as its chapters stand. */
    public static Map<String, String> words() {
        var cells = new HashMap<String, String>();
        cells.put("org_basis", "《北京市朝阳区城市管理指挥中心机构职能编制规定》（京朝办字〔2021〕17号）；朝编〔2021〕100号");
        cells.put("section_count", "13");
        cells.put("sections", "综合科、数据分析科、考核评价科、督办科、运维保障科、诉求处置科、市民热线一科、市民热线二科、市民热线三科、网格管理一科、网格管理二科、研究室、人事科");
        cells.put("subordinate_units", "1个事业单位：北京市朝阳区市民热线服务中心");
        cells.put("duties", "负责本区市民热线、网格化城市管理工作。");
        cells.put("overall_goal", "根据三定方案的职责，结合当年预算安排情况设立了绩效目标，目标与职责相匹配，保障接诉即办、网格化工作正常开展。");
        cells.put("rate_reason", "年中压减879.660676万元，其中人员经费和未启动项目按进度收回。");
        cells.put("out_quantity", "认真履职尽责，已按年度工作计划完成相关工作。");
        cells.put("out_quality", "严格按照整体绩效目标管理使用资金，确保资金使用合规性。");
        cells.put("out_progress", "根据资金使用安排，及时支付经费，确保中心工作运转。");
        cells.put("out_cost", "严格审批程序，以节约为原则，规范资金使用范围及金额，避免造成浪费。");
        cells.put("eff_social", "保障了我单位接诉即办、网格化工作的正常开展。");
        cells.put("eff_satisfaction", "服务对象满意度达到绩效目标。");
        cells.put("fin_system", "严格执行财政各项要求以及本单位各项规章制度。");
        cells.put("fin_compliance", "资金支出严格执行上会、审批制度，支出时要求附件齐全。");
        cells.put("fin_accounting", "规范会计核算，细化核算内容，保证会计信息真实、准确。");
        cells.put("asset_mgmt", "强化资产管理，建立健全资产档案体系。");
        cells.put("perf_mgmt", "年初、年中及项目执行完毕后对项目进行绩效评价。");
        return cells;
    }

    /** What the department scores: two indicators that share out the goals, and every item of the sheet. */
    public static void score(Report report) {
        report.drop("i");
        var cells = new HashMap<String, String>();
        cells.putAll(indicator(report.added("i", "GOALS"), "OUTPUT", "受理市民诉求量", "≥12万件", "15.7万件", "30"));
        cells.putAll(indicator(report.added("i", "GOALS"), "EFFECT", "服务对象满意度", "≥90%", "94.89%", "30"));
        cells.putAll(sheet(report.keys("s")));
        report.save(cells);
    }

    public static Map<String, String> indicator(
            String key, String type, String name, String target, String actual, String points) {
        return Map.of(
                "i." + key + ".level2", type,
                "i." + key + ".level3", name,
                "i." + key + ".target", target,
                "i." + key + ".actual", actual,
                "i." + key + ".weight", points);
    }

    /** All points of every item that is scored by oneself. */
    public static Map<String, String> sheet(List<String> items) {
        var points = Map.of("rules", "1", "accounts", "1", "compliance", "2");
        var cells = new HashMap<String, String>();
        points.forEach((item, score) -> cells.put("s." + item + ".own_score", score));
        items.forEach(item -> cells.putIfAbsent("s." + item + ".own_score", "4"));
        return cells;
    }

    public static void conclude(Report report) {
        report.save(
                conclusions(report.keys("problem").get(0), report.keys("advice").get(0)));
    }

    public static Map<String, String> conclusions(String problem, String advice) {
        return Map.of(
                "problem." + problem + ".text", "绩效管理意识还需要进一步增强。",
                "problem." + problem + ".cause", "业务科室对绩效管理要求学习不够。",
                "advice." + advice + ".text", "细化预算编制工作，进一步加强内部预算管理和绩效目标管理意识。");
    }

    /** The whole report, ready to be handed in. */
    public static Report filled(Person person, int year) {
        var report = open(person, year);
        report.save(money());
        report.save(words());
        score(report);
        conclude(report);
        return report;
    }
}
