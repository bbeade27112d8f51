package org.jiheng.indicator;

import java.math.BigDecimal;

/**
 * An indicator as an approved declaration promised it.
 *
 * @param value the number of the target where it is one, or null
 */
public record Promise(
        String rowKey,
        String block,
        String type,
        String name,
        String target,
        String kind,
        String operator,
        BigDecimal value,
        String unit,
        BigDecimal weight,
        String explanation,
        String source,
        String evidence) {}
