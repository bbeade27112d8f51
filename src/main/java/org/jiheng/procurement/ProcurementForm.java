package org.jiheng.procurement;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.form.RoughDay;
import org.jiheng.project.Amounts;

/** What the page of a procurement asks. */
final class ProcurementForm {

    private ProcurementForm() {}

    static void show(Form form, Amounts amounts, ProcurementDetails details) {
        form.showing("method", details.method().name())
                .showing("agency", details.agency())
                .showing("evaluated", details.evaluatedOn().orElse(null))
                .showing("winner", details.winner())
                .showing("basis", details.legalBasis());
        details.award().ifPresent(award -> amounts.show("award", award));
    }

    static Optional<ProcurementDetails> read(Form form, Amounts amounts) {
        var method = form.choice("method", Method.class, say("Choose how it was bought"));
        var agency = line(form, "agency", ProcurementDetails.LONGEST_NAME);
        var evaluated = RoughDay.read(form.raw("evaluated"));
        if (evaluated.isEmpty() && !form.raw("evaluated").isBlank()) {
            form.complain("evaluated", say("Enter a day, a month or a year, such as 2026-03-15, 2026-03 or 2026"));
        }
        var winner = line(form, "winner", ProcurementDetails.LONGEST_NAME);
        var award = amounts.read("award");
        var basis = line(form, "basis", ProcurementDetails.LONGEST_BASIS);
        return form.ifValid(() -> new ProcurementDetails(method, agency, evaluated, winner, award, basis));
    }

    private static String line(Form form, String field, int longest) {
        return form.optionalText(field, longest, say("Shorten this to {0} characters or fewer", longest))
                .replaceAll("\\s+", " ");
    }
}
