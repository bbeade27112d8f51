package org.jiheng.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CopiedTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final int YEAR = China.year();
    private static final String GOAL =
            "全年完成主干道路日常养护一百二十公里，修补坑槽三千余处，接到市民反映后两小时内到场处置，" + "冬季除雪做到边下边清，重要路口和桥面不结冰，保障车辆和行人平安出行。";
    private static final String COMMON = "接到市民反映后两小时内到场处置，冬季除雪做到边下边清，重要路口和桥面不结冰";

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Sheet handedIn(Person person, long project, String goal) {
        var sheet = Sheet.open(person, project, YEAR);
        var cells = Huainan.all(sheet);
        cells.put("mid_from_year", "" + YEAR);
        cells.put("mid_to_year", "" + YEAR);
        cells.put("year_goal", goal);
        cells.put("mid_goal", "打造便捷高效的政务服务。");
        sheet.save(cells);
        var reasons = new TreeMap<String, String>();
        person.get(sheet.papers() + "/check")
                .page()
                .select("[name^=c.why.]")
                .forEach(field -> reasons.put(field.attr("name").substring(2), "按上年做法填报，已与部门核对"));
        sheet.save(reasons);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        return sheet;
    }

    @Test
    void showsCopiedPassagesSideBySideToWhoMayReadBothAndTellsOthersOnlyHowMuch() {
        var roads = handedIn(SITE.as("roads.clerk"), 1, GOAL);
        var own = roads.person().get(roads.papers() + "/copied");
        assertThat(own.words()).contains("本表文字与其他材料没有雷同");

        var health = handedIn(SITE.as("health.clerk"), 4, "配齐急救车辆，" + COMMON + "，全年出车不少于八千次。");
        var theirs = health.person().get(health.papers() + "/copied");
        assertThat(theirs.words()).contains("您无权查看的单位").doesNotContain("道路养护", "一百二十公里");
        assertThat(theirs.page().select("mark")).isEmpty();

        var finance = SITE.as("finance").get(health.papers() + "/copied");
        assertThat(finance.words()).contains("道路养护", "年度目标");
        assertThat(finance.page().select("mark").eachText()).containsOnly(COMMON);
        assertThat(SITE.as("water.clerk").get(health.papers() + "/copied").status())
                .isEqualTo(404);
    }
}
