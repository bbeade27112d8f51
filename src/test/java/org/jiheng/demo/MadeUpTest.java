package org.jiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.demo.madeup.MadeUp;
import org.jiheng.demo.paper.DemoFile;
import org.junit.jupiter.api.Test;

class MadeUpTest {

    private static final int YEAR = 2026;
    private static final List<JsonObject> PROJECTS = new MadeUp(DemoFile.read("made-up"), YEAR).projects();

    private static Stream<JsonObject> papers(String kind) {
        return PROJECTS.stream()
                .flatMap(project -> DemoFile.list(project, "papers").stream())
                .filter(paper -> paper.getString("kind").equals(kind));
    }

    private static Map<String, Long> states(int year) {
        return papers("SELF_EVALUATION")
                .filter(paper -> paper.getInteger("year") == year)
                .collect(Collectors.groupingBy(paper -> paper.getString("state"), TreeMap::new, Collectors.counting()));
    }

    @Test
    void tellsTheSameAtEveryStart() {
        assertThat(new MadeUp(DemoFile.read("made-up"), YEAR).projects()).isEqualTo(PROJECTS);
    }

    @Test
    void fillsListsAndBoardsWithSeveralHundredPapersInEveryState() {
        assertThat(papers("SELF_EVALUATION").count()).isBetween(300L, 400L);
        assertThat(states(YEAR))
                .containsOnlyKeys(
                        "APPROVED",
                        "DEPARTMENT_APPROVED",
                        "DRAFT",
                        "RETURNED",
                        "SUBMITTED",
                        "UNIT_APPROVED",
                        "WITHDRAWN");
        assertThat(states(YEAR - 1))
                .containsOnlyKeys("APPROVED", "ARCHIVED", "DEPARTMENT_APPROVED", "DRAFT", "RETURNED", "UNIT_APPROVED");
    }

    @Test
    void letsSomeUnitsBeLateAndSomeNotBegin() {
        var both = PROJECTS.size() * 2L;
        assertThat(papers("TARGET").count()).isEqualTo(both);
        assertThat(papers("SELF_EVALUATION").count()).isLessThan(both - 10);
        assertThat(papers("SELF_EVALUATION").filter(paper -> paper.containsKey("lateForDays")))
                .isNotEmpty();
    }

    @Test
    void givesEachProjectACodeOfItsOwnAndSaysThatItIsMadeUp() {
        assertThat(PROJECTS).extracting(project -> project.getString("code")).doesNotHaveDuplicates();
        assertThat(PROJECTS)
                .extracting(project -> project.getString("origin"))
                .allMatch(origin -> origin.contains("编造"));
        assertThat(PROJECTS).extracting(project -> project.getString("node")).noneMatch(node -> node.contains("朝阳"));
    }

    /** A project for each state, so that a few of them stand for all. */
    static List<JsonObject> oneForEachState() {
        return PROJECTS.stream()
                .flatMap(project -> DemoFile.list(project, "papers").stream()
                        .filter(paper -> paper.getString("kind").equals("SELF_EVALUATION"))
                        .map(paper -> Map.entry(paper.getString("state"), project)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .collect(Collectors.toMap(
                        each -> each.getString("code"), Function.identity(), (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
