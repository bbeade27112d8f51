package org.jiheng.project;

import static org.jiheng.words.Say.say;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** The amounts of one form, all in the unit it is filled in, and how each of them was read. */
public final class Amounts {

    private static final String HABIT = "money";
    private static final int A_YEAR = 365 * 24 * 3600;

    private final Form form;
    private final MoneyUnit unit;
    private final Map<String, Say> echoes = new LinkedHashMap<>();
    private final Map<String, Say> doubts = new LinkedHashMap<>();

    public Amounts(Form form, MoneyUnit unit) {
        this.form = form;
        this.unit = unit;
    }

    /** A page that is opened: in the unit its address names, or else the one this person used last. */
    public static Amounts opening(Form form, Request request) {
        return new Amounts(
                form, named(request.query("unit"), named(request.cookie(HABIT).orElse(""), MoneyUnit.WAN_YUAN)));
    }

    /** A form that was sent: in the unit that stood at its fields. */
    public static Amounts sent(Form form) {
        return new Amounts(form, named(form.raw("unit"), MoneyUnit.WAN_YUAN));
    }

    private static MoneyUnit named(String name, MoneyUnit otherwise) {
        return switch (name) {
            case "YUAN" -> MoneyUnit.YUAN;
            case "WAN_YUAN" -> MoneyUnit.WAN_YUAN;
            default -> otherwise;
        };
    }

    public void show(String field, BigDecimal yuan) {
        form.showing(field, unit.typed(yuan));
        look(field);
    }

    /** Nothing when nothing was typed, or when it could not be read, and then it was complained about. */
    public Optional<BigDecimal> read(String field) {
        var amount = look(field);
        amount.fault().ifPresent(words -> form.complain(field, words));
        return amount.yuan();
    }

    private Amount look(String field) {
        var amount = Amount.read(form.raw(field), unit);
        amount.echo().ifPresent(words -> echoes.put(field, words));
        amount.note().ifPresent(words -> doubts.put(field, words));
        return amount;
    }

    public BigDecimal required(String field, Say words) {
        var amount = read(field);
        if (amount.isEmpty()) {
            form.complain(field, words);
        }
        return amount.orElse(BigDecimal.ZERO);
    }

    /** Whether something was typed that may have been meant in another unit, and nobody has confirmed it yet. */
    public boolean doubtful() {
        return !doubts.isEmpty() && !form.raw("confirmed").equals(confirmation());
    }

    /** What to send along to confirm exactly these doubtful amounts. */
    public String confirmation() {
        return doubts.keySet().stream()
                .map(field -> field + "=" + form.raw(field))
                .collect(Collectors.joining(" "));
    }

    public List<Form.Complaint> doubts() {
        return doubts.entrySet().stream()
                .map(each -> new Form.Complaint(each.getKey(), each.getValue()))
                .toList();
    }

    /** Whether the person asked for the other unit instead of sending the form. */
    public boolean otherUnitAsked() {
        return form.raw("then").equals("unit");
    }

    /** The same amounts in the other unit; what cannot be read stays as it was typed. */
    public Amounts inOtherUnit(Stream<String> fields) {
        var other = new Amounts(form, unit == MoneyUnit.YUAN ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN);
        fields.forEach(field -> {
            Amount.read(form.raw(field), unit)
                    .yuan()
                    .ifPresent(amount -> form.showing(field, other.unit.typed(amount)));
            other.look(field);
        });
        return other;
    }

    /** How each of these is read so far, without complaining about any. */
    public Amounts inSameUnit(Stream<String> fields) {
        fields.forEach(this::look);
        return this;
    }

    /** The next form this person opens begins in this unit. */
    public void remember(Request request) {
        request.give(Cookie.cookie(HABIT, unit.name())
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(A_YEAR));
    }

    public String code() {
        return unit.name();
    }

    public Say unitLabel() {
        return unit == MoneyUnit.YUAN ? say("yuan") : say("10,000 yuan");
    }

    public Say otherLabel() {
        return unit == MoneyUnit.YUAN ? say("10,000 yuan") : say("yuan");
    }

    public Object echo(String field) {
        return Optional.<Object>ofNullable(doubts.get(field))
                .or(() -> Optional.ofNullable(echoes.get(field)))
                .orElse("");
    }
}
