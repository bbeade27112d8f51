package org.jiheng.demo;

import io.vertx.core.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final DemoHouse HOUSE = new DemoHouse();

    @BeforeAll
    static void moveIn() {
        System.out.println("BEFORE" + cpu());
        var start = System.nanoTime();
        new Demonstration(HOUSE.database()).moveIn().await();
        System.out.println("MOVED IN " + (System.nanoTime() - start) / 1000000 + cpu());
        start = System.nanoTime();
        System.out.println(new Demonstration(HOUSE.database())
                .fillUp(Future::succeededFuture)
                .await());
        System.out.println("FILLED " + (System.nanoTime() - start) / 1000000 + cpu());
    }

    static String cpu() {
        return " cpu "
                + ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toMillis() + " pg "
                + ProcessHandle.current()
                        .descendants()
                        .map(p -> p.info().totalCpuDuration())
                        .flatMap(java.util.Optional::stream)
                        .mapToLong(java.time.Duration::toMillis)
                        .sum();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void shows() {
        HOUSE.texts("""
                select p.kind || ' ' || p.year || ' ' || p.state || ' ' || count(*)
                  from paper p group by p.kind, p.year, p.state order by 1""").forEach(System.out::println);
        HOUSE.texts("""
                select p.kind || ' ' || (f ->> 'rule') || ' ' || (f ->> 'severity') || ' ' || ((f ->> 'reason') <> '') || ' ' || count(*) || ' '
                       || min(f::text)
                  from paper p join edition e on e.paper_id = p.id
                  cross join jsonb_array_elements(e.findings) f
                 where p.year >= 2025 group by p.kind, (f ->> 'rule'), (f ->> 'severity'),(f ->> 'reason') <> ''  order by 1""").forEach(System.out::println);
        HOUSE.texts("""
                select coalesce(grade, '-') || ' ' || complete || ' ' || count(*) || ' ' || min(total) || ' ' || max(total) || ' ' || round(avg(execution_rate), 1)
                  from evaluation_score where year >= 2025 group by grade, complete""").forEach(System.out::println);
    }
}
