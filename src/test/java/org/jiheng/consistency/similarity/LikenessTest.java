package org.jiheng.consistency.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String OWN = "热线接通率和工单按时办结率稳定在较高水平，表明项目在服务效率和工作质量方面取得了较好成效，但工单处理的深度还有提升空间。";

    @Test
    void saysThatATextStandsInAnotherWhateverItsPunctuation() {
        var other = "（一）产出质量。" + OWN.replace("，", "、").replace("热线", "热 线") + "另有两项新增工作。";
        var likeness = Likeness.between(OWN, other);
        assertThat(likeness.here()).isEqualTo(100);
        assertThat(likeness.there()).isLessThan(100);
        assertThat(likeness.percent()).isEqualTo(100);
    }

    @Test
    void showsThePassageWhereItStandsInBothTexts() {
        var other = "今年新建社区食堂四十二处，服务老年人一万三千余名。表明项目在服务效率和工作质量方面取得了较好成效。下一步继续推进。";
        var passages = Likeness.between(OWN, other).passages();
        assertThat(passages).hasSize(1);
        var passage = passages.get(0);
        assertThat(OWN.substring(passage.from(), passage.to())).isEqualTo("表明项目在服务效率和工作质量方面取得了较好成效");
        assertThat(other.substring(passage.otherFrom(), passage.otherTo())).isEqualTo("表明项目在服务效率和工作质量方面取得了较好成效");
    }

    @Test
    void findsNothingInCommonWhereOnlyTheLawIsTheSame() {
        var law = "认真贯彻落实党中央、国务院和省委、省政府关于全面实施预算绩效管理的部署要求，依据《国务院办公厅关于进一步优化地方政务服务便民热线的指导意见》（国办发〔2020〕53号）";
        var one = law + "。全年修缮校舍三十二栋，惠及学生八千余人，师生满意率九成以上。";
        var other = law + "。完成河道清淤十五公里，拆除违章构筑物六处，水质稳定达到三类标准。";
        assertThat(Likeness.between(one, other)).isEqualTo(new Likeness(0, 0, java.util.List.of()));
    }

    @Test
    void doesNotCompareTextsThatSayTooLittle() {
        assertThat(Likeness.between("达成预期指标，资金使用规范。", "达成预期指标，资金使用规范。").percent())
                .isZero();
        assertThat(Prints.of("达成预期指标，资金使用规范。")).isEmpty();
    }

    @Test
    void givesAPrintInCommonToWhateverSharesTwentySigns() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var shared = text(random, 20);
            var one = Prints.of(text(random, 40 + round) + shared + text(random, 60));
            var other = Prints.of(text(random, 25) + shared + text(random, 90));
            assertThat(Arrays.stream(one).anyMatch(each -> Arrays.binarySearch(other, each) >= 0))
                    .isTrue();
        }
    }

    @Test
    void keepsFewPrintsOfALongText() {
        assertThat(Prints.of(text(new Random(1), 500))).hasSizeBetween(60, 200).isSorted();
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .map(at -> 0x4E00 + random.nextInt(3000))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
