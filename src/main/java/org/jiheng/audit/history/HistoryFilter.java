package org.jiheng.audit.history;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Thing;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.words.China;
import org.jiheng.words.Say;

/** Which lines of the history a reader asked for; what is absent does not narrow them. */
record HistoryFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String who,
        Optional<Deed> deed,
        Optional<Thing> thing,
        Optional<Long> paperId,
        Optional<Boolean> done,
        boolean mine) {

    static final List<String> FIELDS = List.of("from", "to", "who", "deed", "thing", "paper", "result", "mine");

    private static final int LONGEST_NAME = 50;

    static Optional<HistoryFilter> read(Form form) {
        var from = day(form, "from", say("Enter the first day as a date, such as 2026-11-21"));
        var to = day(form, "to", say("Enter the last day as a date, such as 2026-11-21"));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.complain("to", say("The last day cannot be before the first day"));
        }
        var who = form.optionalText("who", LONGEST_NAME, say("Enter part of a name, 50 characters or fewer"));
        var deed = one(form, "deed", Deed.class, say("Choose a deed from the list"));
        var thing = one(form, "thing", Thing.class, say("Choose a subject from the list"));
        var paperId = number(form);
        var result = one(form, "result", Result.class, say("Choose a result from the list"));
        return form.ifValid(() -> new HistoryFilter(
                from, to, who, deed, thing, paperId, result.map(Result.DONE::equals), form.ticked("mine")));
    }

    void narrow(Clauses where) {
        from.ifPresent(day -> where.and("r.at >= ?", midnight(day)));
        to.ifPresent(day -> where.and("r.at < ?", midnight(day.plusDays(1))));
        if (!who.isEmpty()) {
            where.and("strpos(lower(r.account_name), lower(?)) > 0", who);
        }
        deed.ifPresent(chosen -> where.and("r.deed = ?", chosen.name()));
        thing.ifPresent(chosen -> where.and("r.paper = ?", chosen.paper()));
        paperId.ifPresent(number -> where.and("r.paper_id = ?", number));
        done.ifPresent(yes -> where.and("r.done = ?", yes));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(China.ZONE).toOffsetDateTime();
    }

    /** What was asked for in words, by the field it was asked in. */
    Map<String, Object> words() {
        var words = new LinkedHashMap<String, Object>();
        from.ifPresent(day -> words.put("from", day.toString()));
        to.ifPresent(day -> words.put("to", day.toString()));
        if (!who.isEmpty()) {
            words.put("who", who);
        }
        deed.ifPresent(chosen -> words.put("deed", chosen.label()));
        thing.ifPresent(chosen -> words.put("thing", chosen.label()));
        paperId.ifPresent(number -> words.put("paper", number.toString()));
        done.ifPresent(yes -> words.put("result", yes ? Result.DONE.label : Result.REFUSED.label));
        if (mine) {
            words.put("mine", say("Yes"));
        }
        return words;
    }

    /** How a deed can have ended. */
    enum Result {
        DONE(say("Done|result")),
        REFUSED(say("Refused|result"));

        private final Say label;

        Result(Say label) {
            this.label = label;
        }

        Say label() {
            return label;
        }
    }

    private static Optional<LocalDate> day(Form form, String field, Say words) {
        return form.raw(field).isBlank() ? Optional.empty() : Optional.ofNullable(form.date(field, words));
    }

    private static <E extends Enum<E>> Optional<E> one(Form form, String field, Class<E> offered, Say words) {
        return form.raw(field).isEmpty() ? Optional.empty() : Optional.ofNullable(form.choice(field, offered, words));
    }

    private static Optional<Long> number(Form form) {
        var typed = form.raw("paper").strip();
        var number = Id.read(typed);
        if (number.isEmpty() && !typed.isEmpty()) {
            form.complain("paper", say("Enter the number as digits, such as 123"));
        }
        return number;
    }

    static Object label(String field) {
        return Arrays.asList(
                        say("From|day"),
                        say("To|day"),
                        say("Who"),
                        say("Deed"),
                        say("Subject"),
                        say("Number|thing"),
                        say("Result"),
                        say("Only mine"))
                .get(FIELDS.indexOf(field));
    }
}
