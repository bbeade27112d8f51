package org.jiheng.filling;

import java.util.Map;
import java.util.TreeMap;

/** The self-evaluation of the city hotline of Hechi for 2021, word for word as it was published. */
public final class Hechi {

    private static final String UNIT = "河池市城市管理执法局";

    private final Map<String, String> cells = new TreeMap<>();

    private Hechi() {
        cover();
        money();
        cases();
        group();
        report();
        scores();
    }

    public static Map<String, String> asPublished() {
        return new Hechi().cells;
    }

    /** The same with some cells otherwise. */
    public static Map<String, String> but(String... others) {
        var cells = asPublished();
        for (var at = 0; at < others.length; at += 2) {
            cells.put(others[at], others[at + 1]);
        }
        return cells;
    }

    private void put(String cell, String value) {
        cells.put(cell, value);
    }

    private void cover() {
        put("stage", "AFTER");
        put("method", "部门（单位）绩效自评");
        put("body", "部门（单位）评价组");
        put("drafted_on", "2021年12月28日");
        put("leader", "组长甲");
        put("phone", "1380000****");
        put("address", "河池市金城江城区");
        put("postcode", "547000");
        put("starts_on", "2021年1月1日");
        put("ends_on", "2021年12月30日");
    }

    private void money() {
        put("fund.local.annual", "1900000");
        put("fund.local.arrived", "1900000");
        put("spend.netsoft.item", "信息网络及软件购置更新支出");
        put("spend.netsoft.planned", "1890000");
        put("spend.netsoft.actual", "0");
        put("spend.netsoft.at", "1");
        put("year_goal", "通过12319热线、巡查员、网站、高空鹰眼监控、公园摄像头等各路渠道收集群众诉求，办结率达到95%以上。");
        put("year_done", "2021年1-12月共接受和发现问题3047件，接件率100%。其中由我单位承办的案件中，已办结3003件，办结率达到98.78%。");
        put("finance", "按照政府购买服务方式运作。");
    }

    private void cases() {
        put("received", "3047件");
        put("received_total", "11843");
        put("closing_rate", "98.78%");
        put("closing_rate_total", "96.56%");
        cases("complaint", "2543", "11438");
        cases("appeal", "82", "95");
        cases("consult", "418", "310");
        cases("praise", "4", "");
        cases("passed", "7", "217");
        cases("handled", "3040", "11626");
        cases("closed", "3003", "11226");
    }

    private void cases(String kind, String year, String total) {
        put("cases." + kind + ".year", year);
        put("cases." + kind + ".total", total);
    }

    private void group() {
        member("headjia", "1", "组长甲", "副局长", "HEAD");
        member("yiyiyi", "2", "成员乙", "办公室主任", "DEPUTY");
        member("bingbing", "3", "成员丙", "智慧科科长", "MEMBER");
        member("dingding", "4", "成员丁", "计财科科长", "MEMBER");
    }

    private void member(String key, String place, String name, String post, String role) {
        put("member." + key + ".at", place);
        put("member." + key + ".name", name);
        put("member." + key + ".post", post);
        put("member." + key + ".org", UNIT);
        put("member." + key + ".role", role);
    }

    private void report() {
        put("background", "为解决市民群众对城市建设和管理问题渠道不畅、应答不及时，城市管理部门各自为战、互踢皮球的问题，河池市积极适应新技术、新媒体时代发展要求，更新理念、创新思路，整合城市管理功能。");
        put("progress", "2021年1-12月平台收到12319热线、巡查员、网站、摄像头等渠道汇聚的问题计3040件。");
        put("use_of_money", "2021年度河池市城市管家服务平台项目经费纳入部门预算，预算经费190万元，在2021年12月完成支出189.02万元。");
        put("goals", "平台正常运行率达95%以上；接件率达到100%、群众满意率达到90%以上；加强监控视频、高空鹰眼发现问题的能力。");
        put("formed_on", "2021年12月20日");
        put("duty_head", "审批绩效自评方案，监督、检查、核实绩效自评结果。");
        put("duty_deputy", "审核修改拟定的绩效自评方案，并提交考评工作组会议议论通过；监督、部署、确认绩效自评过程及反馈意见的处理。");
        put("duty_member", "起草和修改绩效考评方案，实施执行绩效自评方案；对考评结果进行复核。");
        put("site_check_on", "2021年12月25日");
        put("site_check", "考评工作组到项目点现场，按照项目合同条款、实施情况等，开展自评检查工作。");
        put("input", "2021年，项目资金拨款190万元，资金到位率100%。计划在2021年12月形成项目第五期支付189.02万元。");
        put("process", "为实现绩效目标，我局召开研讨会，成立项目组。当年半月报已出刊24期。");
        put("output", "目前平台运行情况稳定，平台正常运行率达95%以上。");
        put("social", "项目建成后，服务人口20万，服务面积20万平方米。");
        put("lasting", "形成完整的业务流程闭环，精简工作机构，提高行政效能，节约行政成本。");
        put("satisfaction", "市民参与度、满意度不断提升。");
        put("conclusion", "本项目自评分为99.5分，评价等级为一等，达到预期绩效目标。");
        put("lessons", "项目负责人高度重视；项目工作规划提前部署；各个工作部门密切配合。");
        put("problems", "数字化工程经费投入较大，目前未落实项目升级经费。");
        put("advice", "若工作需要，平台增加其他数字化功能，请市财政局给予经费支持。");
        put("preparation", "2021年12月计财科着手自评准备工作。局成立了自评工作组。");
        put("procedure", "2021年12月，业务科室拟定评价计划和评价实施方案。2021年12月完成事后自评工作。");
    }

    private void scores() {
        score("projectsetup", "6");
        score("projectmanag", "15");
        score("money", "23");
        score("evaluation", "6");
        score("quantity", "10");
        score("quality", "5");
        score("timeliness", "5");
        score("cost", "5");
        score("social", "10");
        score("economic", "5");
        score("ecological", "5");
        score("satisfaction", "4.5");
    }

    private void score(String key, String points) {
        put("score." + key + ".own_score", points);
    }
}
