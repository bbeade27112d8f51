package org.jiheng.target.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.IndicatorCell;
import org.junit.jupiter.api.Test;

class TargetFactsTest {

    private final Declaration declaration = new Declaration(
            Cells.of(Map.of(
                    "i.rowone.level2", "QUANTITY",
                    "i.rowone.year", "≥2500个",
                    "i.rowone.weight", "10",
                    "i.rowtwo.level2", "QUALITY",
                    "i.rowtwo.year", "≥90%")),
            SchemeReader.read(1, SchemeShape.read(SchemeShape.text("mof-self-evaluation.json"))));

    private final TargetFacts facts = new TargetFacts(declaration, Optional.empty(), Map.of());

    @Test
    void tellsOfASaveTheSumsAndTheRowsThatChanged() {
        var changed = CellName.rows(IndicatorCell.TABLE, Set.of("i.rowone.weight", "year_goal"));
        var told = facts.of(declaration.indicators(changed));
        assertThat(told).containsKeys("sum.total", "year_total", "part.goals", "i.rowone.year.reading");
        assertThat(told).doesNotContainKey("i.rowtwo.year.reading");
    }

    @Test
    void tellsTheSameAsThePageDoes() {
        assertThat(facts.all()).containsAllEntriesOf(facts.of(declaration.indicators(Set.of("rowone"))));
        assertThat(facts.all()).containsKey("i.rowtwo.year.reading");
    }
}
