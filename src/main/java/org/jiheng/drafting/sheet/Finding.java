package org.jiheng.drafting.sheet;

import java.util.List;
import java.util.Optional;
import org.jiheng.pack.Fault;
import org.jiheng.words.Say;

/** A fault of a draft, and the form in which it is mended. */
public record Finding(Fault fault, Optional<Part> part) {

    public static List<Finding> of(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Finding(fault, Part.showing(fault.at())))
                .toList();
    }

    public String noun() {
        return part.map(shown -> "edit/" + shown.noun()).orElse("text");
    }

    public Say place() {
        return part.map(Part::label).orElse(Say.say("The text of the pack"));
    }
}
