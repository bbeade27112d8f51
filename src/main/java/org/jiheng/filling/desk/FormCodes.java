package org.jiheng.filling.desk;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.filling.Filling;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.paper.Codes;

/** How the choices and ticks of a form read; everything else on it was typed. */
record FormCodes(Filling filling, Codes others) implements Codes {

    @Override
    public Optional<Object> words(String cell, String value) {
        return filling.field(cell)
                .filter(field -> field.kind() == Kind.CHOICE || field.kind() == Kind.TICK)
                .map(field -> read(field, value))
                .or(() -> others.words(cell, value));
    }

    private static Object read(Field field, String value) {
        return field.kind() == Kind.CHOICE ? field.chosen(value) : say("Yes");
    }
}
