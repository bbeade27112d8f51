package org.jiheng.summary.selection;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jiheng.words.Say;

/** What lines of the table can be chosen by beside year, node and basis, as the address writes it. */
public enum Narrowing {
    STATE(say("State"), Meant::state, Conditions::state, Meant::stateWords),
    STANDING(say("Standing of the project"), Meant::standing, Conditions::standing, Meant::standingWords),
    GRADE(say("Grade"), Meant::brief, Conditions::grade, Meant::itself),
    FLAG(say("Conspicuous"), Meant::flag, Conditions::flag, Meant::flagWords),
    POINTS(say("Whole points of the total"), Span::isOne, Conditions::points, Meant::itself),
    LOST(say("Lost points in"), Meant::lost, Conditions::lost, Meant::place, Index::lost),
    WHY(say("Lost points because of"), Meant::why, Conditions::why, Meant::whyWords, Index::why),
    KNOWN(say("Figures there are|filter"), Meant::known, Conditions::known, Meant::knownWords),
    ITSELF(say("Reach|filter"), Meant::node, Conditions::itself, Meant::itselfWords),
    TARGET(say("State of the declaration"), Meant::state, Conditions::target, Meant::stateWords),
    MONITORING(say("State of the monitoring"), Meant::state, Conditions::monitoring, Meant::stateWords),
    WORDS(say("Name or code contains"), Meant::brief, Conditions::words, Meant::itself, Index::words);

    public static final String NONE = "NONE";
    public static final String APPROVED = "APPROVED";
    public static final String ALL = "ALL";

    private final Say label;
    private final Predicate<String> accepted;
    private final BiConsumer<Where, String> condition;
    private final BiFunction<String, SchemesInUse, Object> told;
    private final BiConsumer<Where, String> sought;

    Narrowing(
            Say label,
            Predicate<String> accepted,
            BiConsumer<Where, String> condition,
            BiFunction<String, SchemesInUse, Object> told) {
        this(label, accepted, condition, told, (where, value) -> {});
    }

    Narrowing(
            Say label,
            Predicate<String> accepted,
            BiConsumer<Where, String> condition,
            BiFunction<String, SchemesInUse, Object> told,
            BiConsumer<Where, String> sought) {
        this.label = label;
        this.accepted = accepted;
        this.condition = condition;
        this.told = told;
        this.sought = sought;
    }

    public static List<Narrowing> all() {
        return List.of(values());
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Say label() {
        return label;
    }

    boolean accepts(String value) {
        return accepted.test(value);
    }

    public void choose(Where where, String value) {
        condition.accept(where, value);
    }

    void seek(Where where, String value) {
        sought.accept(where, value);
    }

    /** As people say it. */
    public Object told(String value, SchemesInUse schemes) {
        return told.apply(value, schemes);
    }
}
