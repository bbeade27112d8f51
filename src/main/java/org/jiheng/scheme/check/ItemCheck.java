package org.jiheng.scheme.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.pack.Fault;
import org.jiheng.scheme.Item;
import org.jiheng.words.Say;

/** Whether the points of one item can be found: its elements add up, its bands leave no gap and do not overlap. */
final class ItemCheck {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final List<Fault> faults;

    ItemCheck(List<Fault> faults) {
        this.faults = faults;
    }

    void run(Item item, String at) {
        check(
                item.method() != Item.Method.PER_STEP_DEDUCTION
                        || item.step().filter(step -> step.signum() > 0).isPresent()
                                && item.deduction().isPresent(),
                at,
                say("Say by how much points fall, and for which step"));
        elements(item, at + "/elements");
        bands(item, at + "/bands");
    }

    /** Elements are worth points of the item, or percent of it. */
    private void elements(Item item, String at) {
        if (item.points().isEmpty()) {
            return;
        }
        var sum =
                LevelCheck.sum(item.points().stream().map(Item.Element::points).toList());
        var whole = item.weight().orElse(HUNDRED);
        check(
                sum.compareTo(whole) == 0 || sum.compareTo(HUNDRED) == 0,
                at,
                say("The parts of “{0}” weigh {1} together; make it {2}", item.name(), sum, whole));
    }

    private void bands(Item item, String at) {
        var bands = item.bands();
        for (var number = 0; number < bands.size(); number++) {
            var band = bands.get(number);
            var place = at + "/" + number;
            check(
                    item.weight().isEmpty()
                            || band.points().compareTo(item.weight().get()) <= 0,
                    place + "/points",
                    say("A band gives {0} points, more than its item weighs", band.points()));
            check(
                    band.from().isEmpty()
                            || band.to().isEmpty()
                            || band.from().get().compareTo(band.to().get()) < 0,
                    place,
                    say("This band ends before it begins"));
        }
        neighbours(bands, at);
    }

    /** From the lowest up, each begins where the one before ends; the outermost are open. */
    private void neighbours(List<Item.Band> bands, String at) {
        var sorted = bands.stream()
                .sorted((one, other) -> low(one).compareTo(low(other)))
                .toList();
        for (var number = 1; number < sorted.size(); number++) {
            var end = sorted.get(number - 1).to();
            var start = sorted.get(number).from();
            var order = end.isEmpty() || start.isEmpty() ? 1 : end.get().compareTo(start.get());
            check(order <= 0, at, say("Two bands overlap around {0}", word(start)));
            check(order >= 0, at, say("Between {0} and {1} no band says what is given", word(end), word(start)));
        }
    }

    private static BigDecimal low(Item.Band band) {
        return band.from().orElse(new BigDecimal(-10_000_000));
    }

    private static Object word(Optional<BigDecimal> bound) {
        return bound.<Object>map(BigDecimal::toPlainString).orElse(say("the open end"));
    }

    private void check(boolean holds, String at, Say otherwise) {
        if (!holds) {
            faults.add(Fault.of(at, otherwise));
        }
    }
}
