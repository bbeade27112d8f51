package org.jiheng.scheme.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jiheng.pack.Fault;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.words.Say;

/** Whether the blocks of a scheme serve what it is for: spending scored once, results weighed enough. */
final class PurposeCheck {

    private static final BigDecimal LEAST_RESULT_SHARE = new BigDecimal("0.6");

    private final Scheme scheme;
    private final List<Fault> faults;

    PurposeCheck(Scheme scheme, List<Fault> faults) {
        this.scheme = scheme;
        this.faults = faults;
    }

    void run() {
        execution();
        results();
    }

    private void execution() {
        var several = scheme.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.EXECUTION)
                .count();
        severe(several <= 1, "/blocks", say("Several blocks score the spending of money; keep one"));
        severe(
                several == 0 || !scheme.execution().source().text().isEmpty(),
                "/execution",
                say("A block scores the spending of money; say under “execution” how, with its source"));
    }

    private void results() {
        doubt(
                !scheme.targetBlocks().isEmpty(),
                "/blocks",
                say("No block holds indicators that units declare; declarations cannot follow this scheme"));
        var framework = scheme.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.FRAMEWORK);
        var results = LevelCheck.sum(scheme.blocks().stream()
                .filter(block -> Set.of("OUTPUT", "BENEFIT", "EFFECT").contains(block.code()))
                .map(Block::weight)
                .toList());
        doubt(
                scheme.object() == Scheme.Subject.DEPARTMENT
                        || !framework
                        || results.compareTo(scheme.total().multiply(LEAST_RESULT_SHARE)) >= 0,
                "/blocks",
                say("Output and benefit weigh {0} together, less than 60% of the total", results));
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
