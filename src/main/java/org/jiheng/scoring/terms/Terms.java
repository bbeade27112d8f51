package org.jiheng.scoring.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules by which a paper is scored; each says where it comes from.
 *
 * @param lowerTypes the names of the second level under which less is better where no sign says so
 * @param named the indicators the scheme names itself, of all its blocks
 */
public record Terms(
        String scheme,
        int version,
        BigDecimal total,
        Spending spending,
        Reaching reaching,
        Exactly exactly,
        Keeping keeping,
        ZeroTarget zeroTarget,
        Lateness lateness,
        Tiers tiers,
        Excess excess,
        Ceilings ceilings,
        Absence absence,
        Rounding rounding,
        Grading grading,
        Set<String> lowerTypes,
        List<Named> named) {

    public Optional<Named> named(String code) {
        return named.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
