package org.jiheng.monitoring.light;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.scheme.rule.Lights;
import org.jiheng.scheme.rule.Lights.Light;
import org.jiheng.words.Say;

/** A traffic light with what it follows from; or none, and why none can be told. */
public record Lamp(Optional<Light> light, Say why) {

    static Lamp lit(Light light, Say why) {
        return new Lamp(Optional.of(light), why);
    }

    static Lamp dark(Say why) {
        return new Lamp(Optional.empty(), why);
    }

    /** The worst of several; what has no light counts in no direction. */
    public static Lamp worst(Stream<Lamp> lamps, Lights rules) {
        var all = lamps.toList();
        return rules.worstFirst().stream()
                .filter(light -> count(all, light) > 0)
                .findFirst()
                .map(light -> lit(light, counted(all)))
                .orElseGet(() -> dark(say("nothing can be compared yet")));
    }

    private static Say counted(List<Lamp> all) {
        return say(
                "red {0}, yellow {1}, green {2}, blue {3}, none {4}",
                count(all, Light.RED),
                count(all, Light.YELLOW),
                count(all, Light.GREEN),
                count(all, Light.BLUE),
                all.stream().filter(lamp -> lamp.light().isEmpty()).count());
    }

    private static long count(List<Lamp> all, Light light) {
        return all.stream().filter(lamp -> lamp.is(light)).count();
    }

    public boolean is(Light asked) {
        return light.filter(asked::equals).isPresent();
    }

    /** Red or yellow: it is behind. */
    public boolean behind() {
        return is(Light.RED) || is(Light.YELLOW);
    }

    public Say label() {
        return light.map(Lamp::label).orElseGet(() -> say("No light"));
    }

    public static Say label(Light light) {
        return switch (light) {
            case RED -> say("Red");
            case YELLOW -> say("Yellow");
            case GREEN -> say("Green");
            case BLUE -> say("Blue");
        };
    }

    public Say words() {
        return say("{0}: {1}", label(), why);
    }

    /** In which colour its words are set. */
    public String tone() {
        return light.map(Enum::name).orElse("NONE");
    }
}
