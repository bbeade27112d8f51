package org.jiheng.consistency;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jiheng.words.Say;

/** Where a cell stands that is not in the paper being checked; its name begins with that of the other one. */
public enum Elsewhere {
    TARGET(say("Declaration of targets")),
    MONITORING(say("Monitoring|paper")),
    CONTRACT(say("Contract|place")),
    PROCUREMENT(say("Procurement|place")),
    PROJECT(say("Project|place")),
    COPY(say("Another text")),
    ROLLUP(say("Roll-up of the projects"));

    private final Say label;

    Elsewhere(Say label) {
        this.label = label;
    }

    /** The name under which a cell of the other is told, such as target.i.k3f9x2.level3. */
    public String cell(String there) {
        return name().toLowerCase(Locale.ROOT) + "." + there;
    }

    /** What the cell is called there. */
    public String bare(String cell) {
        return cell.substring(cell("").length());
    }

    public Say label() {
        return label;
    }

    /** Empty for a cell of the paper itself. */
    public static Optional<Elsewhere> of(String cell) {
        return Arrays.stream(values())
                .filter(each -> cell.startsWith(each.cell("")))
                .findFirst();
    }
}
