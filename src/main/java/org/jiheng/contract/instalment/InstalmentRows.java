package org.jiheng.contract.instalment;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.form.RoughDay;
import org.jiheng.form.Text;
import org.jiheng.project.Amounts;
import org.jiheng.words.Say;

/** The instalments of a contract as rows of plain fields; a row left empty is none. */
public final class InstalmentRows {

    public static final int MOST = 60;

    private final Form form;
    private final Amounts amounts;

    public InstalmentRows(Form form, Amounts amounts) {
        this.form = form;
        this.amounts = amounts;
    }

    public static void show(Form form, Amounts amounts, List<Instalment> instalments) {
        IntStream.range(0, instalments.size()).forEach(at -> show(form, amounts, at + 1, instalments.get(at)));
        form.showing("rows", instalments.size() + 1);
    }

    private static void show(Form form, Amounts amounts, int at, Instalment each) {
        form.row("i." + at)
                .showing("number", each.number())
                .showing("kind", each.kind().name())
                .showing(
                        "percent",
                        each.percent()
                                .map(BigDecimal::stripTrailingZeros)
                                .map(BigDecimal::toPlainString)
                                .orElse(""))
                .showing("planned", each.plannedOn().orElse(null))
                .showing("state", each.state().name())
                .showing("paid", each.paidOn().orElse(null));
        amounts.show("i." + at + ".amount", each.amount());
    }

    public static int number(Form form) {
        var text = form.raw("rows");
        return text.matches("[0-9]{1,3}") ? Math.max(1, Math.min(MOST, Integer.parseInt(text))) : 1;
    }

    public static List<InstalmentFields> fields(Form form, Amounts amounts) {
        return IntStream.rangeClosed(1, number(form))
                .mapToObj(row -> new InstalmentFields(row, amounts))
                .toList();
    }

    public List<Instalment> read(BigDecimal contract) {
        var read = new ArrayList<Instalment>();
        var taken = new HashSet<Integer>();
        for (var at = 1; at <= number(form); at++) {
            var row = form.row("i." + at);
            if (!row.ticked("gone") && !isBlank(row)) {
                read.add(instalment(row, at, contract, taken));
            }
        }
        return form.broken() ? List.of() : read;
    }

    private static boolean isBlank(Form row) {
        return Stream.of("kind", "percent", "amount", "planned", "paid")
                .allMatch(field -> row.raw(field).isBlank());
    }

    private Instalment instalment(Form row, int at, BigDecimal contract, HashSet<Integer> taken) {
        var number = number(row, taken);
        var kind = row.choice("kind", InstalmentKind.class, say("Choose what this payment is"));
        var percent = percent(row);
        var typed = amounts.read("i." + at + ".amount");
        if (typed.isEmpty() && percent.isEmpty()) {
            row.complain("amount", say("Enter the amount or the percentage of this instalment"));
        }
        var amount = typed.orElseGet(
                () -> percent.map(each -> Instalment.share(each, contract)).orElse(BigDecimal.ZERO));
        var planned = day(row, "planned");
        var state = row.choice("state", PaymentState.class, say("Choose how far this payment has come"));
        var paid = day(row, "paid");
        if (state == PaymentState.PAID && paid.isEmpty()) {
            row.complain("paid", say("Enter when this was paid, such as 2026-03"));
        }
        return new Instalment(number, kind, percent, amount, planned, paid, state);
    }

    /** As it was typed, or else the next one. */
    private static int number(Form row, HashSet<Integer> taken) {
        var text = Text.halfWidth(row.raw("number")).strip();
        var words = say("Number the instalments from 1 to 999, each once");
        var number = text.isEmpty()
                ? taken.stream().reduce(0, Math::max) + 1
                : text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 0;
        if (number == 0 || !taken.add(number)) {
            row.complain("number", words);
        }
        return number;
    }

    private static Optional<BigDecimal> percent(Form row) {
        var text = Text.halfWidth(row.raw("percent")).replaceAll("[\\s%]", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var percent = Optional.of(text)
                .filter(each -> each.matches("[0-9]{1,3}(\\.[0-9]{1,4})?"))
                .map(BigDecimal::new)
                .filter(each -> each.compareTo(BigDecimal.valueOf(100)) <= 0);
        if (percent.isEmpty()) {
            row.complain("percent", say("Enter the percentage from 0 to 100 with at most four decimals, such as 50"));
        }
        return percent;
    }

    private static Optional<RoughDay> day(Form row, String field) {
        var day = RoughDay.read(row.raw(field));
        if (day.isEmpty() && !row.raw(field).isBlank()) {
            row.complain(field, unreadable());
        }
        return day;
    }

    private static Say unreadable() {
        return say("Enter a day, a month or a year, such as 2026-03-15, 2026-03 or 2026");
    }
}
