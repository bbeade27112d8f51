package org.jiheng.listing.intake;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.form.Form;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.project.Years;
import org.jiheng.web.page.Choice;

/** What is asked about a list beside its file: the year it is for, and the unit of its amounts. */
public final class ListingForm {

    private ListingForm() {}

    public static Form empty() {
        return Form.empty().showing("year", Years.current()).showing("unit", MoneyUnit.WAN_YUAN.name());
    }

    public static int year(Form form) {
        return form.year("year", say("Choose the year of the list"));
    }

    public static MoneyUnit unit(String name) {
        return name.equals(MoneyUnit.YUAN.name()) ? MoneyUnit.YUAN : MoneyUnit.WAN_YUAN;
    }

    public static List<Choice> units() {
        return List.of(
                Choice.of(MoneyUnit.WAN_YUAN.name(), MoneyUnit.WAN_YUAN.label()),
                Choice.of(MoneyUnit.YUAN.name(), MoneyUnit.YUAN.label()));
    }
}
