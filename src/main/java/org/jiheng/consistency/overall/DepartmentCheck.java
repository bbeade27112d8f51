package org.jiheng.consistency.overall;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.score.ScoreCheck;

/** All checks that concern the overall evaluation of a department, the gravest findings first. */
public final class DepartmentCheck {

    private DepartmentCheck() {}

    public static List<Finding> run(Department department) {
        var keys = new HashSet<String>();
        return Stream.of(
                        ScoreCheck.money(department.execution()),
                        new BudgetCheck(department).find(),
                        new ConclusionCheck(department).find(),
                        new ProjectsCheck(department).find(),
                        new SentenceCheck(department).find(),
                        ShareCheck.find(department.texts()))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .filter(each -> keys.add(each.key() + each.cells()))
                .toList();
    }
}
