package org.jiheng.target.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.paper.Cells;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.Funds;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.desk.TargetSummary;

/** A declaration as it is printed: the official form, column by column. */
record PrintedSheet(Cover cover, Declaration declaration, Optional<Cells> initial, Optional<Edition> edition) {

    Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        model.put("cover", cover);
        model.put("paper", cover.paper());
        model.put("year", String.valueOf(cover.paper().year()));
        model.put("edition", edition.<Object>map(each -> each).orElse(""));
        model.put("head", head());
        model.put("money", money());
        model.put("rows", rows());
        model.put("adjusted", adjusted());
        return model;
    }

    private Map<String, Object> head() {
        var head = new HashMap<String, Object>();
        for (var cell : HeadCell.values()) {
            head.put(cell.cell(), declaration.value(cell));
        }
        head.put("attribute", TargetSummary.attribute(declaration.value(HeadCell.ATTRIBUTE)));
        return head;
    }

    private Map<String, Object> money() {
        var funds = declaration.funds();
        var money = new HashMap<String, Object>();
        money.put("mid_total", funds.printed(Funds.MID));
        money.put("year_total", funds.printed(Funds.YEAR));
        Funds.MID.forEach(cell -> money.put(cell.cell(), funds.printed(cell)));
        Funds.YEAR.forEach(cell -> money.put(cell.cell(), funds.printed(cell)));
        var carried = funds.amount(HeadCell.YEAR_CARRYOVER);
        money.put("carried", carried.yuan().filter(yuan -> yuan.signum() != 0).isPresent() || !carried.readable());
        money.put("span", Boolean.TRUE.equals(money.get("carried")) ? 4 : 3);
        return money;
    }

    private List<PrintedRow> rows() {
        var all = declaration.indicators();
        return all.stream().map(each -> row(each, all)).toList();
    }

    /** The cells to the left stand once: before the first row of all, and before the first of each block. */
    private PrintedRow row(Indicator indicator, List<Indicator> all) {
        var block = declaration.of(indicator.block());
        var opens = block.get(0).number() == indicator.number();
        return new PrintedRow(
                indicator,
                adjusted() ? initial : Optional.empty(),
                indicator.number() == 1 ? all.size() : 0,
                opens ? block.size() : 0);
    }

    /** Both values stand on paper once an adjustment of the targets was approved. */
    private boolean adjusted() {
        return initial.isPresent() && !cover.draft();
    }
}
