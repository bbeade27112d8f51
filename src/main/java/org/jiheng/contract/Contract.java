package org.jiheng.contract;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.contract.instalment.Instalment;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A contract of a project: who is paid how much for what, and when. */
public record Contract(long id, int version, long projectId, ContractDetails details) {

    public String href() {
        return "/contracts/" + id;
    }

    public Object term() {
        var start = details.startsOn().map(Figures::date).orElse(Figures.ABSENT);
        var end = details.endsOn().map(Figures::date).orElse(Figures.ABSENT);
        return details.startsOn().isEmpty() && details.endsOn().isEmpty() ? "" : say("{0} to {1}|days", start, end);
    }

    /** What does not agree within the contract itself; said, not refused, for the paper may really say so. */
    public List<Say> notes() {
        var notes = new ArrayList<Say>();
        var agreed = details.agreed();
        if (!details.instalments().isEmpty() && agreed.compareTo(details.amount()) != 0) {
            notes.add(say(
                    "{0}: the instalments sum to {1} yuan, the contract to {2} yuan",
                    details.name(), Figures.amount(agreed), Figures.amount(details.amount())));
        }
        details.instalments().stream()
                .filter(each -> !each.agrees(details.amount()))
                .map(each -> say(
                        "{0}, instalment {1}: {2} of the contract are {3} yuan, entered are {4} yuan",
                        details.name(),
                        each.number(),
                        each.percentShown(),
                        Figures.amount(Instalment.share(each.percent().orElseThrow(), details.amount())),
                        Figures.amount(each.amount())))
                .forEach(notes::add);
        return notes;
    }
}
