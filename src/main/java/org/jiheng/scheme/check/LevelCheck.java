package org.jiheng.scheme.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiheng.pack.Fault;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Fund;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Type;
import org.jiheng.words.Say;

/** Whether the levels of a scheme add up: blocks to the total, types to their block, items to their type. */
final class LevelCheck {

    private final Scheme scheme;
    private final List<Fault> faults;
    private final Set<String> codes = new HashSet<>();

    LevelCheck(Scheme scheme, List<Fault> faults) {
        this.scheme = scheme;
        this.faults = faults;
    }

    void run() {
        var sum = sum(scheme.blocks().stream().map(Block::weight).toList());
        severe(
                !misses(sum, scheme.total()),
                "/blocks",
                say("The blocks weigh {0} together; make it {1}", sum, scheme.total()));
        unique("/blocks", scheme.blocks().stream().map(Block::code).toList(), "code");
        unique("/funds", scheme.funds().stream().map(Fund::code).toList(), "code");
        for (var at = 0; at < scheme.blocks().size(); at++) {
            block(scheme.blocks().get(at), "/blocks/" + at);
        }
    }

    private void block(Block block, String at) {
        if (block.kind() == Block.Kind.EXECUTION) {
            severe(block.types().isEmpty(), at + "/types", say("This block scores a rate and holds no types"));
            return;
        }
        severe(!block.types().isEmpty(), at, say("Name at least one type in the block “{0}”", block.name()));
        parts(
                block.types().stream().map(LevelCheck::weight).toList(),
                Optional.of(block.weight()),
                at + "/types",
                block.name());
        doubt(
                block.kind() != Block.Kind.FRAMEWORK || block.types().stream().allMatch(LevelCheck::isWeighed),
                at + "/types",
                say("Some parts of “{0}” have no weight; add it before the scheme is used", block.name()));
        for (var number = 0; number < block.types().size(); number++) {
            var type = block.types().get(number);
            var place = at + "/types/" + number;
            severe(codes.add(type.code()), place + "/code", say("The code {0} stands here twice", type.code()));
            type(type, place);
        }
    }

    /** What a type weighs: what it says, or what its items weigh when all of them say it. */
    private static Optional<BigDecimal> weight(Type type) {
        var items = type.items().stream().map(Item::weight).toList();
        return type.weight().isPresent() || items.isEmpty() || !items.stream().allMatch(Optional::isPresent)
                ? type.weight()
                : Optional.of(known(items));
    }

    private static boolean isWeighed(Type type) {
        return weight(type).isPresent()
                && (type.items().isEmpty()
                        || type.items().stream().allMatch(item -> item.weight().isPresent()));
    }

    private void type(Type type, String at) {
        unique(at + "/items", type.items().stream().map(Item::code).toList(), "code");
        parts(type.items().stream().map(Item::weight).toList(), type.weight(), at + "/items", type.name());
        for (var number = 0; number < type.items().size(); number++) {
            new ItemCheck(faults).run(type.items().get(number), at + "/items/" + number);
        }
    }

    /** Parts that all have a weight add up; of others no more is known than that they do not weigh too much. */
    private void parts(List<Optional<BigDecimal>> parts, Optional<BigDecimal> whole, String at, String name) {
        var sum = known(parts);
        var all = !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent);
        if (whole.isEmpty() || parts.isEmpty()) {
            return;
        }
        severe(
                all ? !misses(sum, whole.get()) : sum.compareTo(whole.get()) <= 0,
                at,
                say("The parts of “{0}” weigh {1} together; make it {2}", name, sum, whole.get()));
    }

    private static BigDecimal known(List<Optional<BigDecimal>> parts) {
        return sum(parts.stream().flatMap(Optional::stream).toList());
    }

    private boolean misses(BigDecimal sum, BigDecimal whole) {
        return sum.subtract(whole).abs().compareTo(scheme.settling().weights().tolerance()) > 0;
    }

    static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void unique(String at, List<String> names, String field) {
        var seen = new HashSet<String>();
        for (var number = 0; number < names.size(); number++) {
            var name = names.get(number);
            severe(seen.add(name), at + "/" + number + "/" + field, say("The code {0} stands here twice", name));
        }
    }

    private void severe(boolean holds, String at, Say otherwise) {
        if (!holds) {
            faults.add(Fault.of(at, otherwise));
        }
    }

    private void doubt(boolean holds, String at, Say otherwise) {
        if (!holds) {
            faults.add(Fault.doubt(at, otherwise));
        }
    }
}
