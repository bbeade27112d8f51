package org.jiheng.scheme.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.jiheng.pack.Fault;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.rule.Grades;
import org.jiheng.scheme.rule.Lights;
import org.jiheng.scheme.rule.Outline;
import org.jiheng.words.Say;

/** Whether what stands in an order stands in it rightly: grades, lights, sections of the report. */
final class OrderCheck {

    private final Scheme scheme;
    private final List<Fault> faults;

    OrderCheck(Scheme scheme, List<Fault> faults) {
        this.scheme = scheme;
        this.faults = faults;
    }

    void run() {
        grades(scheme.grades().list(), "/grades/list");
        if (!scheme.lights().source().text().isEmpty()) {
            lights(scheme.lights());
        }
        outline(scheme.outline().sections(), "/report/sections");
    }

    private void grades(List<Grades.Grade> grades, String at) {
        var names = new HashSet<String>();
        var above = scheme.total();
        for (var number = 0; number < grades.size(); number++) {
            var grade = grades.get(number);
            var place = at + "/" + number;
            check(names.add(grade.name()), place + "/name", say("The grade “{0}” stands here twice", grade.name()));
            check(
                    grade.from().compareTo(above) < 0,
                    place + "/from",
                    say("The grades overlap: “{0}” begins at {1}, not below {2}", grade.name(), grade.from(), above));
            above = grade.from();
        }
        check(above.signum() == 0, at, say("Below {0} points there is no grade; let the last begin at 0", above));
    }

    private void lights(Lights lights) {
        ascending(lights.redBelow(), lights.yellowBelow(), "/lights/yellowBelow");
        ascending(lights.yellowBelow(), lights.blueFrom(), "/lights/blueFrom");
        ascending(lights.moneyRedBelow(), lights.moneyYellowBelow(), "/lights/moneyYellowBelow");
        check(
                new HashSet<>(lights.worstFirst()).size() == lights.worstFirst().size(),
                "/lights/worstFirst",
                say("Name each light once"));
    }

    private void ascending(BigDecimal lower, BigDecimal higher, String at) {
        check(
                lower.compareTo(higher) <= 0,
                at,
                say("The thresholds are out of order: {0}% does not come after {1}%", higher, lower));
    }

    private void outline(List<Outline.Section> sections, String at) {
        var codes = new HashSet<String>();
        for (var number = 0; number < sections.size(); number++) {
            var section = sections.get(number);
            var place = at + "/" + number;
            check(codes.add(section.code()), place, say("The code {0} stands here twice", section.code()));
            check(number > 0 || section.level() == 1, place, say("The report begins with a part of no chapter"));
        }
    }

    private void check(boolean holds, String at, Say otherwise) {
        if (!holds) {
            faults.add(Fault.of(at, otherwise));
        }
    }
}
