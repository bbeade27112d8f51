package org.jiheng.consistency.evaluation;

import static org.jiheng.words.Say.say;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.Span;
import org.jiheng.consistency.evaluation.arithmetic.Count;
import org.jiheng.consistency.evaluation.arithmetic.Sums;
import org.jiheng.consistency.evaluation.contract.Agreement;
import org.jiheng.consistency.evaluation.contract.Contracting;
import org.jiheng.consistency.evaluation.contract.Tender;
import org.jiheng.consistency.evaluation.money.Accounts;
import org.jiheng.consistency.evaluation.money.Arrival;
import org.jiheng.consistency.evaluation.money.FundLine;
import org.jiheng.consistency.evaluation.money.Spending;
import org.jiheng.consistency.evaluation.process.Process;
import org.jiheng.consistency.evaluation.process.Proof;
import org.jiheng.consistency.evaluation.promise.Account;
import org.jiheng.consistency.evaluation.promise.Naming;
import org.jiheng.consistency.evaluation.promise.Promised;
import org.jiheng.consistency.similarity.Likeness;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.words.Say;

/** One of the five published reports, as its file keeps it, told to the checks. */
record Seed(JsonObject file) {

    static Seed named(String name) throws IOException {
        try (var file = Seed.class.getResourceAsStream("/demo/seeds/" + name + ".json")) {
            return new Seed(new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    Seed with(String cell, String text) {
        var copy = file.copy();
        var target = cell.startsWith("target.");
        copy.getJsonObject(target ? "target" : "cells").put(cell.replaceFirst("^target\\.", ""), text);
        return new Seed(copy);
    }

    String text(String cell) {
        return cell.startsWith("target.")
                ? file.getJsonObject("target").getString(cell.substring("target.".length()), "")
                : file.getJsonObject("cells").getString(cell, "");
    }

    Entry entry(String cell) {
        return new Entry(cell, label(cell), text(cell));
    }

    private static Say label(String cell) {
        return say("{0}|block", cell);
    }

    Money money(String cell) {
        return new Money(cell, label(cell), Amount.read(text(cell), unit()), false, unit());
    }

    MoneyUnit unit() {
        return MoneyUnit.valueOf(file.getString("money", "WAN_YUAN"));
    }

    int year() {
        return file.getInteger("year");
    }

    boolean marked() {
        return file.getBoolean("marked", false);
    }

    Evaluation evaluation() {
        var scores = new SeedScores(this);
        return new Evaluation(
                year(),
                List.of(),
                scores.table(),
                accounts(),
                promised(),
                names(),
                account(),
                sums(),
                contracting(),
                process(),
                proof());
    }

    private Accounts accounts() {
        var sources =
                rows("f").map(row -> fund(row + ".", say("{0}|block", row))).toList();
        var total = text("own_annual").isEmpty()
                ? Optional.<FundLine>empty()
                : Optional.of(fund("own_", say("{0}|block", "total")));
        return new Accounts(
                total,
                sources,
                arrival(),
                spending(),
                cells("told", this::money),
                cells("parts", this::money),
                List.of());
    }

    private FundLine fund(String row, Say label) {
        return new FundLine(label, money(row + "initial"), money(row + "annual"), money(row + "executed"));
    }

    private Optional<Arrival> arrival() {
        return Optional.ofNullable(file.getJsonObject("arrival"))
                .map(each -> new Arrival(
                        money(each.getString("planned")),
                        money(each.getString("arrived")),
                        entry(each.getString("rate", "no_rate"))));
    }

    private Optional<Spending> spending() {
        return Optional.ofNullable(file.getJsonObject("spending"))
                .map(each -> new Spending(
                        money(each.getString("planned")),
                        money(each.getString("actual")),
                        strings(each.getJsonArray("lines"))
                                .map(row -> new Spending.Purpose(
                                        label(row), money(row + ".planned"), money(row + ".actual")))
                                .toList()));
    }

    private Optional<List<Promised>> promised() {
        return file.containsKey("target")
                ? Optional.of(keys(file.getJsonObject("target"), "i")
                        .map(row -> new Promised(
                                row,
                                text("target." + row + ".level2"),
                                text("target." + row + ".level3"),
                                text("target." + row + ".year")))
                        .toList())
                : Optional.empty();
    }

    private List<Naming> names() {
        var names = file.getJsonObject("names", new JsonObject());
        return names.fieldNames().stream()
                .map(subject -> new Naming(
                        label(subject),
                        strings(names.getJsonArray(subject)).map(this::entry).toList()))
                .toList();
    }

    private Account account() {
        var goals = Stream.concat(Stream.of(entry("year_goal")), cells("goals", this::entry).stream());
        var done = Stream.concat(Stream.of(entry("year_done")), cells("done", this::entry).stream());
        return new Account(
                goals.toList(),
                done.distinct().toList(),
                cells("problems", this::entry),
                cells("narratives", this::entry));
    }

    private Sums sums() {
        return new Sums(
                lists("breakdowns")
                        .map(each -> new Sums.Breakdown(
                                label(each.getString(0)),
                                count(each.getString(0)),
                                strings(each.getJsonArray(1)).map(this::count).toList()))
                        .toList(),
                lists("ratios")
                        .map(each -> new Sums.Ratio(
                                label(each.getString(0)),
                                count(each.getString(1)),
                                count(each.getString(2)),
                                entry(each.getString(0))))
                        .toList(),
                lists("growths")
                        .map(each -> new Sums.Growth(
                                label(each.getString(0)), count(each.getString(0)), count(each.getString(1))))
                        .toList(),
                lists("reached")
                        .map(each -> new Sums.Ratio(
                                label(each.getString(0)),
                                count(each.getString(0)),
                                count(each.getString(1)),
                                entry("no_percent")))
                        .toList());
    }

    private Count count(String cell) {
        return new Count(entry(cell));
    }

    private Contracting contracting() {
        var agreements = new ArrayList<Agreement>();
        for (var each : file.getJsonArray("contracts", new JsonArray())) {
            agreements.add(agreement(agreements.size() + 1, (JsonObject) each));
        }
        var tenders = new ArrayList<Tender>();
        for (var each : file.getJsonArray("procurements", new JsonArray())) {
            var tender = (JsonObject) each;
            tenders.add(new Tender(
                    "procurement." + (tenders.size() + 1),
                    label("tender"),
                    span(tender, "judged"),
                    tender.getString("winner"),
                    Optional.empty()));
        }
        return new Contracting(
                agreements,
                tenders,
                Optional.ofNullable(file.getString("budget")).map(BigDecimal::new));
    }

    private static Agreement agreement(int number, JsonObject contract) {
        var instalments = new ArrayList<Agreement.Instalment>();
        for (var each : contract.getJsonArray("instalments")) {
            var one = (JsonObject) each;
            instalments.add(new Agreement.Instalment(
                    instalments.size() + 1,
                    new BigDecimal(one.getString("amount")),
                    Optional.of(new BigDecimal(one.getString("percent"))),
                    span(one, "planned"),
                    span(one, "paid")));
        }
        return new Agreement(
                "contract." + number,
                label(contract.getString("name")),
                contract.getString("payee"),
                new BigDecimal(contract.getString("amount")),
                span(contract, "starts"),
                span(contract, "ends"),
                instalments);
    }

    private static Optional<Span> span(JsonObject of, String which) {
        return Optional.ofNullable(of.getString(which)).map(Seed::span);
    }

    private static Span span(String written) {
        return written.length() == 7
                ? new Span(
                        YearMonth.parse(written).atDay(1),
                        YearMonth.parse(written).atEndOfMonth())
                : Span.of(LocalDate.parse(written));
    }

    private Process process() {
        var process = file.getJsonObject("process", new JsonObject());
        return new Process(
                dated(process.getString("reported")),
                dated(process.getString("ends")),
                process.getBoolean("afterwards", false),
                Optional.ofNullable(process.getString("leader")).map(this::entry),
                strings(process.getJsonArray("members", new JsonArray()))
                        .map(row -> new Process.Member(
                                entry(row + ".name"), text(row + ".role").equals("HEAD")))
                        .toList(),
                cells("signatures", this::entry));
    }

    private Optional<Process.Dated> dated(String cell) {
        return Optional.ofNullable(cell).map(each -> new Process.Dated(each, span(text(each))));
    }

    private Proof proof() {
        var survey = new Proof.Survey(
                "", count("survey.issued"), count("survey.returned"), count("survey.valid"), count("survey.satisfied"));
        return new Proof(Optional.of(Set.of()), Optional.of(survey), copies());
    }

    /** Each text beside the one it is most like in the report it was copied from. */
    private List<Proof.Copy> copies() {
        return Optional.ofNullable(file.getString("copiedFrom")).map(Seed::read).stream()
                .flatMap(other -> account()
                        .all()
                        .flatMap(here -> other.account()
                                .all()
                                .map(there -> new Proof.Copy(
                                        here.cell(),
                                        "copy." + file.getString("copiedFrom") + "." + there.cell(),
                                        Likeness.between(here.text(), there.text())
                                                .percent()))))
                .toList();
    }

    private static Seed read(String name) {
        try {
            return named(name);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    Stream<String> rows(String table) {
        return keys(file.getJsonObject("cells"), table);
    }

    private static Stream<String> keys(JsonObject cells, String table) {
        return cells.fieldNames().stream()
                .filter(cell -> cell.matches(table + "\\.[a-z0-9]+\\..+"))
                .map(cell -> cell.substring(0, cell.lastIndexOf('.')))
                .distinct();
    }

    private <T> List<T> cells(String group, java.util.function.Function<String, T> read) {
        return strings(file.getJsonArray(group, new JsonArray())).map(read).toList();
    }

    private Stream<JsonArray> lists(String group) {
        return file.getJsonArray(group, new JsonArray()).stream().map(JsonArray.class::cast);
    }

    private static Stream<String> strings(JsonArray some) {
        return some.stream().map(String.class::cast);
    }
}
