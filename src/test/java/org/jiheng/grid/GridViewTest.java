package org.jiheng.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.words.Say.say;

import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.web.page.Choice;
import org.jiheng.web.view.Assets;
import org.jiheng.web.view.Views;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GridViewTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Views VIEWS = new Views(VERTX, Words.load(), new Assets());

    private static final List<GridColumn> COLUMNS = List.of(
            GridColumn.of(GridKind.CHOICE, "level2", "二级指标")
                    .offering(List.of(Choice.of("any", "其他")))
                    .offering("output", List.of(Choice.of("quality", "质量指标"))),
            GridColumn.of(GridKind.TEXT, "level3", "三级指标").limit(60).namingTheRow(),
            GridColumn.of(GridKind.SUM, "weight", "分值"),
            GridColumn.of(GridKind.OUT, "out", "不涉及"),
            GridColumn.of(GridKind.FACT, "reading", "读作"),
            GridColumn.of(GridKind.LONG, "note", "评分说明").limit(500));

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    private static Document drawn(GridRow... rows) {
        return drawn(Grid.of("i", "绩效指标", COLUMNS, List.of(GridGroup.of("output", "产出指标", List.of(rows)))));
    }

    private static Document drawn(Grid grid) {
        var model = new HashMap<String, Object>(Map.of("grid", grid, "shell", Map.of()));
        var page = Jsoup.parse(VIEWS.render("gallery/grid", model, Language.ZH));
        page.select("template").remove();
        return page;
    }

    private static GridRow row(String key) {
        return GridRow.of(key, "1", "接通率").with("level3", "接通率");
    }

    @Test
    void namesEveryCellAfterItsTableRowAndColumn() {
        var page = drawn(row("k3f9x2").with("weight", "10").with("note", "说明"));
        assertThat(page.getElementById("f-c.i.k3f9x2.weight").attr("name")).isEqualTo("c.i.k3f9x2.weight");
        assertThat(page.getElementById("f-c.i.k3f9x2.weight").val()).isEqualTo("10");
        assertThat(page.getElementById("f-c.i.k3f9x2.note").text()).isEqualTo("说明");
        assertThat(page.select("input[name=c.i.k3f9x2.at]").val()).isEqualTo("1");
        assertThat(page.select("output[data-fact=i.k3f9x2.reading]")).hasSize(1);
        assertThat(page.select("button[name=act]").eachAttr("value"))
                .containsExactly("add:i:output", "up:i:k3f9x2", "down:i:k3f9x2", "copy:i:k3f9x2", "remove:i:k3f9x2");
    }

    @Test
    void keepsWhatWasTypedWhateverItIs() {
        var typed = "\n</textarea><script>alert(1)</script>";
        var page = drawn(
                row("k3f9x2").with("level3", typed).with("level2", "\"><b>").with("weight", "十分"));
        assertThat(page.getElementById("f-c.i.k3f9x2.level3").wholeText()).isEqualTo(typed);
        assertThat(page.select("[id=f-c.i.k3f9x2.level2] option[selected]").val())
                .isEqualTo("\"><b>");
        assertThat(page.getElementById("f-c.i.k3f9x2.weight").val()).isEqualTo("十分");
        assertThat(page.select("main script:not([src])")).isEmpty();
    }

    @Test
    void offersWhatTheGroupOffers() {
        var output = GridGroup.of("output", "产出指标", List.of(row("k3f9x2")));
        var benefit = GridGroup.of("benefit", "效益指标", List.of(row("k3f9x3")));
        var page = drawn(Grid.of("i", "绩效指标", COLUMNS, List.of(output, benefit)));
        assertThat(page.select("[id=f-c.i.k3f9x2.level2] option").eachText()).containsExactly("质量指标");
        assertThat(page.select("[id=f-c.i.k3f9x3.level2] option").eachText()).containsExactly("其他");
    }

    @Test
    void saysAtTheCellWhatIsWrongAndUnfoldsThePanelForIt() {
        var wrong = GridCell.of("十分").complaining(say("Not filled in"));
        var page = drawn(row("k3f9x2").with("weight", wrong).with("note", wrong));
        assertThat(page.getElementById("c-c.i.k3f9x2.weight").text()).isEqualTo("错误： 未填写");
        assertThat(page.getElementById("f-c.i.k3f9x2.weight").attr("aria-describedby"))
                .isEqualTo("c-c.i.k3f9x2.weight");
        assertThat(page.select("tr.panel details").hasAttr("open")).isTrue();
    }

    @Test
    void isReadAsTextWhenItIsClosed() {
        var row = row("k3f9x2")
                .with("level2", "quality")
                .with("weight", "10")
                .with("out", "yes")
                .with("note", "说明");
        var page = drawn(Grid.of("i", "绩效指标", COLUMNS, List.of(GridGroup.of("output", "产出指标", List.of(row))))
                .open(false));
        assertThat(page.select(".grid input, .grid select, .grid textarea, .grid button, .grid script"))
                .isEmpty();
        assertThat(page.select(".grid tbody td").eachText()).containsExactly("质量指标", "接通率", "10", "是", "评分说明 说明");
    }

    @Test
    void offersToPutBackARowThatIsGone() {
        var page = drawn(row("k3f9x2"), row("k3f9x3").gone(true), row("k3f9x4"));
        assertThat(page.select(".gone button").attr("value")).isEqualTo("restore:i:k3f9x3");
        assertThat(page.select("[name^=c.i.k3f9x3]")).isEmpty();
        assertThat(page.select("tr[data-row] th b").eachText()).containsExactly("1", "2");
    }

    @Test
    void leavesFixedRowsWhereTheyAre() {
        var groups = List.of(GridGroup.of("output", "产出指标", List.of(row("k3f9x2"))));
        var fixed = drawn(Grid.of("i", "绩效指标", COLUMNS, groups).withFixedRows());
        assertThat(fixed.select("button[name=act], input[type=hidden][name$=.at]"))
                .isEmpty();
        assertThat(fixed.getElementById("f-c.i.k3f9x2.note")).isNotNull();
        var plain = drawn(Grid.of("i", "绩效指标", COLUMNS.subList(0, 3), groups).withFixedRows());
        assertThat(plain.select("tr.panel")).isEmpty();
        assertThat(plain.select("tr.group th").attr("colspan")).isEqualTo("4");
    }
}
