package org.jiheng.notation.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A thing that is counted and how many of the plainest of its kind it holds: 万元 is 10,000 of money. */
record Measure(String kind, BigDecimal factor) {

    static final String MONEY = "元";
    static final String SHARE = "‰";

    private static final Map<String, Measure> KNOWN = known(
            "元 1 元 圆 块 块钱 人民币元 yuan",
            "元 100 百元",
            "元 1000 千元",
            "‰ 1 ‰",
            "‰ 10 %",
            "百分点 1 百分点 个百分点",
            "人 1 人 名 位",
            "场 1 场 场次",
            "岁 1 岁 周岁",
            "工作日 1 工作日 个工作日",
            "秒 1 秒 秒钟 s",
            "秒 60 分钟 min",
            "秒 3600 小时 个小时 h",
            "秒 86400 天 日 自然日 个自然日 日历天",
            "秒 604800 周 个星期 星期",
            "月 1 月 个月",
            "月 3 季度 季 个季度",
            "月 6 半年",
            "月 12 年 年度",
            "毫米 1 毫米 mm",
            "毫米 10 厘米 公分 cm",
            "毫米 1000 米 m",
            "毫米 1000000 公里 千米 km",
            "平方米 1 平方米 平米 ㎡ m² m2",
            "平方米 10000 公顷",
            "平方米 1000000 平方公里 平方千米 km²",
            "立方米 1 立方米 立方 方 m³ m3",
            "克 1 克 g",
            "克 500 斤",
            "克 1000 公斤 千克 kg",
            "克 1000000 吨 t",
            "千瓦时 1 千瓦时 度 kWh");

    private static final List<Map.Entry<String, BigDecimal>> MANY = List.of(
            Map.entry("万亿", new BigDecimal("1000000000000")),
            Map.entry("千万", new BigDecimal("10000000")),
            Map.entry("百万", new BigDecimal("1000000")),
            Map.entry("十万", new BigDecimal("100000")),
            Map.entry("亿", new BigDecimal("100000000")),
            Map.entry("万", new BigDecimal("10000")),
            Map.entry("千", new BigDecimal("1000")),
            Map.entry("百", new BigDecimal("100")));

    static Measure of(String name) {
        var known = KNOWN.get(name);
        return known != null ? known : many(name);
    }

    private static Measure many(String name) {
        for (var each : MANY) {
            if (name.startsWith(each.getKey())) {
                var rest = name.substring(each.getKey().length());
                var one = KNOWN.getOrDefault(rest, new Measure(rest, BigDecimal.ONE));
                return new Measure(one.kind, one.factor.multiply(each.getValue()));
            }
        }
        return new Measure(name, BigDecimal.ONE);
    }

    private static Map<String, Measure> known(String... lines) {
        var known = new HashMap<String, Measure>();
        for (var line : lines) {
            var words = line.split(" ");
            var measure = new Measure(words[0], new BigDecimal(words[1]));
            for (var at = 2; at < words.length; at++) {
                known.put(words[at], measure);
            }
        }
        return known;
    }
}
