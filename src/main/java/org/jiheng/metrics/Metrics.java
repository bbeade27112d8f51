package org.jiheng.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.Label;
import io.vertx.micrometer.MetricsDomain;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import java.util.EnumSet;
import java.util.function.ToDoubleFunction;
import org.jiheng.audit.chain.SealStore;
import org.jiheng.database.replica.Lag;
import org.jiheng.ledger.follow.Round;
import org.jiheng.session.DoorFigureStore;

/** What whoever watches the machine may read: requests by route, the pools, the door, the history, the memory. */
public final class Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private volatile SealStore.Heights heights = new SealStore.Heights(0, 0, 0);
    private volatile DoorFigureStore.Figures door = new DoorFigureStore.Figures(0, 0, 0);

    private volatile double ledgerBehind;
    private volatile boolean ledgerDue;
    private volatile long ledgerAside;
    private final Counter ledgerRounds = counter("jiheng_ledger_rounds", "Looks at the history");
    private final Counter ledgerLines = counter("jiheng_ledger_lines", "Lines of the ledger renewed");

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        gauge("jiheng_history_lines", "Lines of the history", now -> now.heights.lines());
        gauge("jiheng_history_seals", "Seals of the global chain", now -> now.heights.seals());
        gauge("jiheng_history_unsealed_chains", "Chains that wait for a seal", now -> now.heights.unsealed());
        gauge("jiheng_wrong_passwords", "Wrong passwords, last 15 minutes", now -> now.door.wrongPasswords());
        gauge("jiheng_kept_forms", "Forms kept for the next sign-in", now -> now.door.keptForms());
        gauge("jiheng_ledger_behind_seconds", "Age of the oldest deed not on the boards", now -> now.ledgerBehind);
        gauge("jiheng_ledger_working_out", "1 while many lines are worked out anew", now -> now.ledgerDue ? 1 : 0);
        gauge("jiheng_ledger_set_aside", "Lines that cannot be worked out", now -> now.ledgerAside);
        gauge("jiheng_open_sessions", "Sessions that have not ended", now -> now.door.openSessions());
    }

    /**
     * A Vert.x that measures its HTTP server and its pools. The labels are few and bounded: routes as they are
     * mounted, never addresses; no methods, for a client may make up any word.
     */
    public Vertx watch(VertxOptions options) {
        var measured = new MicrometerMetricsOptions()
                .setEnabled(true)
                .setLabels(EnumSet.of(Label.HTTP_ROUTE, Label.HTTP_CODE, Label.POOL_TYPE, Label.POOL_NAME));
        EnumSet.complementOf(EnumSet.of(MetricsDomain.HTTP_SERVER, MetricsDomain.NAMED_POOLS))
                .forEach(measured::addDisabledMetricsCategory);
        return Vertx.builder()
                .with(options.setMetricsOptions(measured))
                .withMetrics(new MicrometerMetricsFactory(registry))
                .build();
    }

    public void watch(Lag lag) {
        Gauge.builder("jiheng_replica_in_use", lag, now -> now.isShort() ? 1 : 0)
                .description("Whether boards and exports are read from the replica")
                .register(registry);
        Gauge.builder("jiheng_replica_lag_seconds", lag, Lag::seconds)
                .description("How far the replica may be behind")
                .register(registry);
        FunctionCounter.builder("jiheng_replica_passed_over", lag, Lag::passedOver)
                .description("Questions for the replica that the primary answered")
                .register(registry);
    }

    public void note(SealStore.Heights now) {
        heights = now;
    }

    public void note(DoorFigureStore.Figures now) {
        door = now;
    }

    public void note(Round round) {
        ledgerBehind = round.behind().toMillis() / 1000.0;
        ledgerDue = round.more();
        ledgerRounds.increment();
        ledgerLines.increment(round.lines());
    }

    public void noteAside(long lines) {
        ledgerAside = lines;
    }

    String text() {
        return registry.scrape();
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    private void gauge(String name, String description, ToDoubleFunction<Metrics> figure) {
        Gauge.builder(name, this, figure).description(description).register(registry);
    }
}
