package org.jiheng.demo.madeup;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The declaration of a made-up project, which asks for nothing out of the ordinary. */
record Declared(Undertaking of, JsonObject texts) {

    JsonObject paper() {
        return new JsonObject()
                .put("kind", "TARGET")
                .put("year", of.year())
                .put("state", "APPROVED")
                .put("origin", texts.getString("origin"))
                .put("cells", cells())
                .put("rows", rows());
    }

    private JsonObject cells() {
        return new JsonObject()
                .put("year_goal", of.goal())
                .put("responsible", of.leader())
                .put("year_fiscal", of.initial().toPlainString())
                .put("year_other", "0");
    }

    private JsonArray rows() {
        var rows = new JsonArray();
        rows.add(figure(Row.QUANTITY, of.quantity(), "业务台账"));
        rows.add(figure(Row.QUALITY, of.quality(), "验收和考核记录"));
        rows.add(promised(Row.TIMELINESS, "年度任务完成时间", "12月20日前", "工作计划与验收单"));
        rows.add(promised(Row.COST, "项目支出总额", "≤" + of.initial().toPlainString() + "万元", "支付凭证"));
        rows.add(figure(Row.SOCIAL, of.benefit(), "统计报表"));
        rows.add(
                of.inWords()
                        ? promised(Row.SUSTAINABLE, "长效机制健全程度", "健全", "制度文件")
                                .put("explanation", "有制度、有专人、有经费来源，三项齐全为健全")
                        : promised(Row.SUSTAINABLE, "成果持续使用年限", "≥3年", "移交清单"));
        rows.add(figure(Row.SATISFACTION, Figure.share(of.satisfaction(), Undertaking.SATISFIED), "满意度问卷"));
        return rows;
    }

    private JsonObject figure(Row row, Figure figure, String source) {
        var promised = promised(row, figure.name(), figure.target(), source);
        return figure.share() ? promised.put("explanation", figure.name() + "＝符合要求的数量÷总数量×100%") : promised;
    }

    private JsonObject promised(Row row, String name, String target, String source) {
        return row.promised(of.points(row), name, target, source);
    }
}
