package org.jiheng.monitoring.light;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.target.Target;

/** What the light of an indicator follows from: its target, and what a unit says of it so far. */
public record Reached(String name, Target target, String toDate, Optional<Likelihood> likelihood) {

    private static final Pattern AVERAGE = Pattern.compile("[日周月季人次户件]均|平均|每[日天周月季人次户件]");
    private static final Pattern COMPLETION = Pattern.compile("完成率|完成比例|完成进度|进度|执行率|支付率|支出率|拨付率|到位率|竣工率|开工率");

    public boolean blank() {
        return toDate.isBlank();
    }

    /** A rate or an average holds all year long; how much of something is completed builds up month by month. */
    public boolean steady(Figure figure) {
        var unit = figure.unit();
        return unit.isShare() && !COMPLETION.matcher(name).find()
                || unit.kind().contains("/")
                || AVERAGE.matcher(name).find();
    }
}
