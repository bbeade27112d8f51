package org.jiheng.scheme.rule;

import java.math.BigDecimal;
import java.util.List;

/** The lights of monitoring: progress in percent of what the month should have brought. */
public record Lights(
        BigDecimal redBelow,
        BigDecimal yellowBelow,
        BigDecimal blueFrom,
        BigDecimal moneyRedBelow,
        BigDecimal moneyYellowBelow,
        List<Light> worstFirst,
        Source source) {

    /** How a row stands; of several, a project shows the worst. */
    public enum Light {
        RED,
        YELLOW,
        GREEN,
        BLUE
    }

    public Light of(BigDecimal progress) {
        if (progress.compareTo(redBelow) < 0) {
            return Light.RED;
        }
        if (progress.compareTo(yellowBelow) < 0) {
            return Light.YELLOW;
        }
        return progress.compareTo(blueFrom) < 0 ? Light.GREEN : Light.BLUE;
    }

    public Light ofMoney(BigDecimal progress) {
        if (progress.compareTo(moneyRedBelow) < 0) {
            return Light.RED;
        }
        return progress.compareTo(moneyYellowBelow) < 0 ? Light.YELLOW : Light.GREEN;
    }
}
