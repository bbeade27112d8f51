package org.jiheng.layout;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a formula from left to right: sums of products of numbers, names and brackets. */
final class FormulaReader {

    private static final int DEEPEST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern COUNT = Pattern.compile("count\\(([a-z]+(?:\\.[a-z][a-z0-9_]*=[A-Za-z0-9_]+)?)\\)");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+){0,2}");

    private final String text;
    private final Set<Reference> references;
    private int at;
    private int depth;
    private boolean broken;

    FormulaReader(String text, Set<Reference> references) {
        this.text = text.strip().replaceAll(" *([-+*/()]) *", "$1");
        this.references = references;
    }

    Optional<Formula.Step> read() {
        var step = sum();
        return broken || at < text.length() ? Optional.empty() : Optional.of(step);
    }

    private Formula.Step sum() {
        var step = product();
        while (sees("+-")) {
            step = new Formula.Pair(step, text.charAt(at++), product());
        }
        return step;
    }

    private Formula.Step product() {
        var step = single();
        while (sees("*/")) {
            step = new Formula.Pair(step, text.charAt(at++), single());
        }
        return step;
    }

    private boolean sees(String signs) {
        return !broken && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private Formula.Step single() {
        if (sees("(") && depth++ < DEEPEST) {
            at++;
            var inside = sum();
            broken |= !sees(")");
            at++;
            return inside;
        }
        var count = next(COUNT);
        if (count != null) {
            return name(Reference.counting(count.group(1)));
        }
        var number = next(NUMBER);
        if (number != null) {
            return new Formula.Number(new BigDecimal(number.group()));
        }
        var name = next(NAME);
        return name == null ? nothing() : name(Reference.of(name.group()));
    }

    private Formula.Step name(Reference reference) {
        references.add(reference);
        return new Formula.Name(reference);
    }

    private Formula.Step nothing() {
        broken = true;
        return new Formula.Number(BigDecimal.ZERO);
    }

    private Matcher next(Pattern pattern) {
        var found = pattern.matcher(text).region(Math.min(at, text.length()), text.length());
        if (broken || !found.lookingAt()) {
            return null;
        }
        at = found.end();
        return found;
    }
}
