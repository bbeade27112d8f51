package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.declaration.Declaration.Half;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.consistency.indicator.Demands.Nature;
import org.jiheng.consistency.indicator.Demands.Type;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.notation.Weight;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;

/** A target form as cells, two of them by heart: Huainan's as published, and a clean one. */
final class TargetForm {

    static final Demands DEMANDS = new Demands(List.of(
            block(
                    "OUTPUT",
                    "产出指标",
                    "50",
                    type("QUANTITY", "数量指标", Nature.QUANTITY),
                    type("QUALITY", "质量指标", Nature.OTHER),
                    type("TIMELINESS", "时效指标", Nature.OTHER),
                    type("COST", "成本指标", Nature.COST)),
            block(
                    "BENEFIT",
                    "效益指标",
                    "30",
                    type("ECONOMIC", "经济效益", Nature.OTHER),
                    type("SOCIAL", "社会效益", Nature.OTHER),
                    new Type("ECOLOGICAL", "生态效益", false, Nature.OTHER),
                    new Type("SUSTAINABLE", "可持续影响", false, Nature.OTHER)),
            block("SATISFACTION", "满意度指标", "10", type("SATISFACTION", "服务对象满意度", Nature.OTHER))));

    private static final List<String> TYPES = List.of(
            "QUANTITY",
            "QUALITY",
            "TIMELINESS",
            "COST",
            "ECONOMIC",
            "SOCIAL",
            "ECOLOGICAL",
            "SUSTAINABLE",
            "SATISFACTION");

    private final Map<String, String> cells = new LinkedHashMap<>();

    private static Demands.Block block(String code, String name, String weight, Type... types) {
        return new Demands.Block(code, name, new BigDecimal(weight), List.of(types));
    }

    private static Type type(String code, String name, Nature nature) {
        return new Type(code, name, true, nature);
    }

    /** 附表1 of Huainan 2024, which has no column for weights. */
    static TargetForm huainan() {
        var form = head();
        var names = List.of("日均受理话务量", "话务运营畅通", "及时响应量", "项目控制数", "节约成本指标", "及时回应社会关切", "促进生态发展", "促进可持续发展", "群众满意度");
        var targets = List.of("≥2500个", "畅通", "及时", "492万元", "明显", "明显", "明显", "明显", "≥90%");
        for (var at = 0; at < TYPES.size(); at++) {
            form.row(at + 1, TYPES.get(at), names.get(at), targets.get(at), targets.get(at), "");
        }
        return form;
    }

    static TargetForm clean() {
        return head().row(1, "QUANTITY", "日均受理话务量", "≥2500个", "≥2500个", "15")
                .row(2, "QUALITY", "问题解决率", "≥80%", "≥80%", "15")
                .row(3, "TIMELINESS", "平均响应时间", "≤7工作日", "≤7工作日", "10")
                .row(4, "COST", "项目控制数", "≤492万元", "≤492万元", "10")
                .row(5, "ECONOMIC", "节约通讯费用", "≥20万元", "≥20万元", "10")
                .row(6, "SOCIAL", "回应社会关切", "≥12次/年", "≥12次/年", "10")
                .row(7, "ECOLOGICAL", "减少纸质工单", "≥10万张", "≥10万张", "10")
                .row(8, "SATISFACTION", "群众满意度", "≥90%", "≥90%", "10")
                .with("i.r2.source", "热线平台工单统计")
                .with("i.r8.explanation", "满意和基本满意的人数占有效问卷的比例");
    }

    private static TargetForm head() {
        var form = new TargetForm().with("attribute", "一次性项目").with("period", "1年");
        for (var half : List.of("mid", "year")) {
            form.with(half + "_total", "492.00")
                    .with(half + "_fiscal", "492.00")
                    .with(half + "_other", "0.00");
            form.with(half + "_goal", "认真贯彻落实12345热线的部署要求，在2024年内接收并反馈社会关切，打造政务服务“总客服”。");
        }
        return form.with("mid_from", "2024").with("mid_to", "2024").with("project", "2024-2024");
    }

    TargetForm row(int number, String type, String name, String mid, String annual, String weight) {
        var row = "i.r" + number + ".";
        return with(row + "level2", type)
                .with(row + "level3", name)
                .with(row + "mid", mid)
                .with(row + "year", annual)
                .with(row + "weight", weight);
    }

    TargetForm with(String cell, String text) {
        cells.put(cell, text);
        return this;
    }

    TargetForm without(int number) {
        cells.keySet().removeIf(each -> each.startsWith("i.r" + number + "."));
        return this;
    }

    Declaration read() {
        var project = text("project").split("-");
        var period = new Declaration.Period(
                entry("mid_from"),
                entry("mid_to"),
                Optional.of(Integer.valueOf(project[0])),
                Optional.of(Integer.valueOf(project[1])));
        return new Declaration(
                2024,
                List.of(entry("attribute"), entry("period")),
                period,
                Optional.of(half("mid")),
                half("year"),
                rows());
    }

    private Half half(String name) {
        return new Half(
                money(name + "_total", true),
                List.of(money(name + "_fiscal", true), money(name + "_other", true), money(name + "_carryover", false)),
                entry(name + "_goal"));
    }

    private Money money(String cell, boolean required) {
        return new Money(
                cell,
                say("{0}|block", cell),
                Amount.read(text(cell), MoneyUnit.WAN_YUAN),
                required,
                MoneyUnit.WAN_YUAN);
    }

    private Entry entry(String cell) {
        return new Entry(cell, say("{0}|block", cell), text(cell));
    }

    private List<Indicator> rows() {
        var rows = new ArrayList<Indicator>();
        cells.keySet().stream()
                .filter(each -> each.endsWith(".level2"))
                .map(each -> each.substring(0, each.lastIndexOf('.')))
                .forEach(row -> rows.add(indicator(row, rows.size() + 1)));
        return rows;
    }

    private Indicator indicator(String row, int number) {
        var type = text(row + ".level2");
        var block = DEMANDS.blocks().stream()
                .filter(each -> each.types().stream().anyMatch(one -> one.code().equals(type)))
                .findFirst()
                .map(Demands.Block::code)
                .orElse("");
        var hint = type.equals("COST") ? Hint.of("", "成本指标") : Hint.NONE;
        return new Indicator(
                row,
                number,
                block,
                type,
                text(row + ".level3"),
                Optional.of(Target.read(text(row + ".mid"), hint)),
                Target.read(text(row + ".year"), hint),
                Weight.read(text(row + ".weight")),
                !text(row + ".na").isEmpty(),
                text(row + ".na_reason"),
                text(row + ".explanation"),
                text(row + ".source"));
    }

    private String text(String cell) {
        return cells.getOrDefault(cell, "");
    }
}
