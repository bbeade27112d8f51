package org.jiheng.listing.reading;

import static org.jiheng.words.Say.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiheng.table.Heading;
import org.jiheng.words.Say;

/** What a column of a project list holds, and the words that say so. */
public enum Column implements Heading {
    CODE("项目编码", "项目编号", "项目代码", "编码", "projectcode", "code"),
    NAME("项目名称", "名称", "projectname", "project", "name"),
    NODE("单位", "实施单位", "项目单位", "预算单位", "所属单位", "单位名称", "单位代码", "单位编码", "unit", "unitcode"),
    ATTRIBUTE("项目属性", "属性", "attribute"),
    PERIOD("项目期", "项目期限", "period"),
    STARTS("起始日期", "开始日期", "开始时间", "起始时间", "startdate", "startson", "start"),
    ENDS("结束日期", "终止日期", "结束时间", "截止日期", "enddate", "endson", "end"),
    LEADER("项目负责人", "负责人", "projectleader", "leader"),
    SECTION("归口科室", "责任科室", "主管科室", "leadsection", "section"),
    INITIAL("年初预算数", "年初预算", "预算数", "预算金额", "initialbudget", "budgetatthebeginningoftheyear"),
    FULL("全年预算数", "全年预算", "调整后预算数", "调整预算数", "adjustedbudget", "budgetasadjusted"),
    FISCAL("财政拨款", "本年财政拨款", "年初财政拨款", "fiscalappropriation", "fiscalappropriationoftheyear", "fiscalfunds"),
    CARRYOVER("上年结转", "上年结转资金", "年初上年结转", "carriedoverfromlastyear", "carriedover", "carryover"),
    OTHER("其他", "其他资金", "其它资金", "年初其他资金", "otherfunds", "other"),
    FULL_FISCAL("全年财政拨款", "调整后财政拨款", "adjustedfiscalappropriation"),
    FULL_CARRYOVER("全年上年结转", "调整后上年结转", "adjustedcarryover"),
    FULL_OTHER("全年其他资金", "调整后其他资金", "adjustedotherfunds"),
    REASON("调整原因", "调整理由", "reasonoftheadjustment", "reason"),
    BASIS("立项依据", "立项背景", "basis");

    /** Written in numbers of money. */
    public static final Set<Column> AMOUNTS = EnumSet.range(INITIAL, FULL_OTHER);

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    @Override
    public boolean needed() {
        return this == CODE || this == NAME;
    }

    @Override
    public boolean meantBy(String word) {
        return words.contains(word);
    }

    @Override
    public Say label() {
        return switch (this) {
            case CODE -> say("Project code");
            case NAME -> say("Project name");
            case NODE -> say("Unit");
            case ATTRIBUTE -> say("Attribute|project");
            case PERIOD -> say("Period|project");
            case STARTS -> say("Start date");
            case ENDS -> say("End date");
            case LEADER -> say("Project leader");
            case SECTION -> say("Lead section");
            case INITIAL -> say("Initial budget");
            case FULL -> say("Adjusted budget");
            case FISCAL -> say("Fiscal appropriation");
            case CARRYOVER -> say("Carried over");
            case OTHER -> say("Other funds");
            case FULL_FISCAL -> say("Adjusted fiscal appropriation");
            case FULL_CARRYOVER -> say("Adjusted carry-over");
            case FULL_OTHER -> say("Adjusted other funds");
            case REASON -> say("Reason of the adjustment");
            case BASIS -> say("Basis|project");
        };
    }
}
