package org.jiheng.listing.execution;

import static org.jiheng.words.Say.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiheng.table.Heading;
import org.jiheng.words.Say;

/** What a column of the budget system's list holds, and the words that say so. */
public enum Column implements Heading {
    CODE("项目编码", "项目编号", "项目代码", "编码", "projectcode", "code"),
    NAME("项目名称", "名称", "projectname", "project", "name"),
    NODE("单位", "预算单位", "单位名称", "单位代码", "单位编码", "实施单位", "unit", "unitcode"),
    SOURCE("资金来源", "资金性质", "来源", "资金类别", "source", "sourceoffunds"),
    ANNUAL("全年预算数", "全年预算", "调整预算数", "调整后预算数", "预算数", "指标金额", "annualbudget", "budgetofthefullyear"),
    EXECUTED("全年执行数", "执行数", "支出数", "累计支出", "累计支出数", "支付金额", "已支付金额", "executed", "spent", "spentintheyear"),
    AS_OF("截至日期", "截止日期", "数据日期", "统计日期", "asof", "asofdate");

    static final Set<Column> AMOUNTS = EnumSet.of(ANNUAL, EXECUTED);

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    @Override
    public boolean needed() {
        return this == CODE || this == EXECUTED;
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
            case SOURCE -> say("Source of funds|column");
            case ANNUAL -> say("Budget of the full year");
            case EXECUTED -> say("Spent in the year|column");
            case AS_OF -> say("As of|column");
        };
    }
}
