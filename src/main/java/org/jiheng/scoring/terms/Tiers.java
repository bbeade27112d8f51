package org.jiheng.scoring.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The degrees of reaching a goal told in words, from the best down. */
public record Tiers(List<Tier> list, Origin origin) {

    /** From a share of the weight in percent, included, up to the tier above it; the highest includes 100. */
    public record Tier(String code, String name, BigDecimal from, BigDecimal to) {}

    public Optional<Tier> tier(String code) {
        return list.stream().filter(tier -> tier.code().equals(code)).findFirst();
    }
}
