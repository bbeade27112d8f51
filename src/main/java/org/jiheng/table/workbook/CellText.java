package org.jiheng.table.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jiheng.form.Text;

/** What a cell of a workbook says, as its author sees it: numbers without the noise of their storage, days as days. */
final class CellText {

    private static final MathContext AS_SEEN = new MathContext(15);
    private static final BigDecimal MORE_DIGITS_THAN_KEPT = new BigDecimal("1e15");
    private static final BigDecimal LAST_DAY = new BigDecimal("110000");
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");
    private static final Pattern ZEROS = Pattern.compile("0{2,21}");

    private CellText() {}

    static String of(Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (cell.getValue() instanceof Boolean yes) {
            return yes ? "TRUE" : "FALSE";
        }
        return Text.tidy(cell.getText().replace('\u00A0', ' ')).strip();
    }

    private static String number(Cell cell, BigDecimal number) {
        var format = cell.getDataFormatString();
        var pattern = format == null ? "" : ASIDE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        var id = cell.getDataFormatId();
        if (isDay(id == null ? 0 : id, pattern) && number.signum() > 0 && number.compareTo(LAST_DAY) < 0) {
            return day(cell, pattern);
        }
        if (number.abs().compareTo(MORE_DIGITS_THAN_KEPT) >= 0) {
            return number.round(AS_SEEN).stripTrailingZeros().toString();
        }
        var plain = number.round(AS_SEEN).stripTrailingZeros();
        var text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        return ZEROS.matcher(pattern).matches() && text.matches("\\d+")
                ? "0".repeat(Math.max(0, pattern.length() - text.length())) + text
                : text;
    }

    /** 27 to 36 and 50 to 58 are days only in Chinese and its neighbours; elsewhere nobody uses them. */
    private static boolean isDay(int format, String pattern) {
        var builtIn = format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
        return builtIn || pattern.contains("y") && !pattern.contains("general") || pattern.matches(".*d.*m.*|.*m.*d.*");
    }

    private static String day(Cell cell, String pattern) {
        var day = cell.asDate().toLocalDate();
        var toTheMonth = pattern.contains("y") && pattern.contains("m") && !pattern.contains("d");
        return toTheMonth ? YearMonth.from(day).toString() : day.toString();
    }
}
