package org.jiheng.contract;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.contract.instalment.InstalmentRows;
import org.jiheng.form.Form;
import org.jiheng.project.Amounts;

/** What the page of a contract asks. */
final class ContractForm {

    private ContractForm() {}

    static void show(Form form, Amounts amounts, ContractDetails details) {
        form.showing("name", details.name())
                .showing("short", details.shortName())
                .showing("payee", details.payee())
                .showing("starts", details.startsOn().orElse(null))
                .showing("ends", details.endsOn().orElse(null))
                .showing("scope", details.scope());
        amounts.show("amount", details.amount());
        InstalmentRows.show(form, amounts, details.instalments());
    }

    static Optional<ContractDetails> read(Form form, Amounts amounts) {
        var name = line(form.text(
                "name",
                ContractDetails.LONGEST_NAME,
                say("Enter the name of the contract, {0} characters or fewer", ContractDetails.LONGEST_NAME)));
        var shortName = line(form.optionalText(
                "short",
                ContractDetails.LONGEST_SHORT_NAME,
                say("Shorten this to {0} characters or fewer", ContractDetails.LONGEST_SHORT_NAME)));
        var payee = line(form.text(
                "payee",
                ContractDetails.LONGEST_PAYEE,
                say("Enter who is paid, {0} characters or fewer", ContractDetails.LONGEST_PAYEE)));
        var amount = amounts.required("amount", say("Enter the amount of the contract, such as {0}", "1,199,600元"));
        var starts = day(form, "starts");
        var ends = day(form, "ends");
        if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
            form.complain("ends", say("The contract cannot end before it starts"));
        }
        var scope = form.optionalText(
                "scope",
                ContractDetails.LONGEST_SCOPE,
                say("Shorten this to {0} characters or fewer", ContractDetails.LONGEST_SCOPE));
        var instalments = new InstalmentRows(form, amounts).read(amount);
        return form.ifValid(
                () -> new ContractDetails(name, shortName, payee, starts, ends, amount, scope, instalments));
    }

    /** Every field of the form that holds money. */
    static Stream<String> amounts(Form form) {
        return Stream.concat(
                Stream.of("amount"),
                IntStream.rangeClosed(1, InstalmentRows.number(form)).mapToObj(row -> "i." + row + ".amount"));
    }

    private static Optional<LocalDate> day(Form form, String field) {
        return form.raw(field).isBlank()
                ? Optional.empty()
                : Optional.ofNullable(form.date(
                                field,
                                field.equals("starts")
                                        ? say("Enter the first day of the contract, such as 2026-01-01")
                                        : say("Enter the last day of the contract, such as 2026-12-31")))
                        .filter(day -> isStorable(form, field, day));
    }

    private static boolean isStorable(Form form, String field, LocalDate day) {
        var fits = day.getYear() >= 1949 && day.getYear() < 2200;
        if (!fits) {
            form.complain(field, say("Enter a day between 1949 and 2199"));
        }
        return fits;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
