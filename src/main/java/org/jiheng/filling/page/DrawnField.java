package org.jiheng.filling.page;

import java.util.List;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormFacts;
import org.jiheng.filling.check.Echoes;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.web.page.Choice;

/** A field of a form as its page draws it. */
public record DrawnField(Filling filling, Echoes echoes, Field field) {

    private static final int SHORT = 30;

    public String name() {
        return "c." + field.name();
    }

    public String cell() {
        return field.name();
    }

    public String label() {
        return field.label();
    }

    public String hint() {
        return field.hint();
    }

    public boolean optional() {
        return !field.need().wanted();
    }

    public int limit() {
        return field.limit();
    }

    public boolean figure() {
        return field.kind().counts();
    }

    public boolean day() {
        return field.kind() == Kind.DATE;
    }

    public boolean area() {
        return field.kind() == Kind.LONG;
    }

    public boolean choice() {
        return field.kind() == Kind.CHOICE;
    }

    public boolean tick() {
        return field.kind() == Kind.TICK;
    }

    public boolean told() {
        return !field.kind().typed();
    }

    public boolean ticked() {
        return !filling.cells().value(field.name()).isEmpty();
    }

    /** What is given, or was computed. */
    public Object shown() {
        return new FormFacts(filling).shown(field);
    }

    public Object unit() {
        return switch (field.kind()) {
            case AMOUNT -> unit(filling.layout().money());
            case RATE -> "%";
            default -> "";
        };
    }

    private static Object unit(MoneyUnit money) {
        return money.label();
    }

    public String fact() {
        return FormFacts.beside(field.name());
    }

    public Object echo() {
        return echoes.of(filling.entry(field));
    }

    public String tone() {
        return echoes.tone(filling.entry(field));
    }

    /** What was approved elsewhere stands here as it is. */
    public boolean given() {
        return filling.gives(field.name());
    }

    public String value() {
        return filling.cells().value(field.name());
    }

    /** How wide its box is. */
    public String width() {
        return field.limit() <= SHORT ? "short" : "";
    }

    public List<Choice> options() {
        return field.options().stream()
                .map(option -> Choice.of(option.code(), option.name()))
                .toList();
    }

    public int rows() {
        return field.row().isEmpty() ? 4 : 7;
    }
}
