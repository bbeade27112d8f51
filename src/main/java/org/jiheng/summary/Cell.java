package org.jiheng.summary;

import java.math.BigDecimal;
import org.jiheng.extract.sheet.Kind;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.summary.column.ScoreColumn;
import org.jiheng.summary.selection.StateWords;
import org.jiheng.web.page.Status;
import org.jiheng.words.Figures;

/** A cell of the table as a page shows it. */
record Cell(String style, Object words, Status status, String href, boolean head) {

    private static final int BROAD = 36;

    static Cell of(ScoreColumn column, String text, String href) {
        if (column.is(ScoreColumn.NAME)) {
            return new Cell("", text, null, href, true);
        }
        if (column.is(ScoreColumn.STATE)) {
            return new Cell("still state", "", StateWords.status(text), null, false);
        }
        return plain(column, text);
    }

    /** A figure or a text alone; what is not there is two dashes. */
    static Cell plain(ScoreColumn column, String text) {
        var there = text != null && (!text.isEmpty() || column.words().containsKey(""));
        return new Cell(style(column), there ? told(column, text) : Figures.ABSENT, null, null, false);
    }

    /** Where a sum has nothing to say. */
    static Cell empty(ScoreColumn column) {
        return new Cell(style(column), "", null, null, false);
    }

    static Cell name(Object words) {
        return new Cell("", words, null, null, true);
    }

    private static Object told(ScoreColumn column, String text) {
        return column.kind() == Kind.MONEY
                ? Figures.amount(MoneyUnit.WAN_YUAN.of(new BigDecimal(text)))
                : column.told(text);
    }

    private static String style(ScoreColumn column) {
        if (column.is(ScoreColumn.NUMBER)) {
            return "number no";
        }
        if (column.is(ScoreColumn.TOTAL)) {
            return "number pinned";
        }
        if (column.width() > BROAD) {
            return "broad";
        }
        return column.kind().number() ? "number" : column.kind() == Kind.DAY || column.is("code") ? "still" : "";
    }
}
