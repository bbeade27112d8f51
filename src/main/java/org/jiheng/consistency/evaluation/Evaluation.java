package org.jiheng.consistency.evaluation;

import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.evaluation.arithmetic.Sums;
import org.jiheng.consistency.evaluation.contract.Contracting;
import org.jiheng.consistency.evaluation.money.Accounts;
import org.jiheng.consistency.evaluation.process.Process;
import org.jiheng.consistency.evaluation.process.Proof;
import org.jiheng.consistency.evaluation.promise.Account;
import org.jiheng.consistency.evaluation.promise.Naming;
import org.jiheng.consistency.evaluation.promise.Promised;
import org.jiheng.consistency.evaluation.score.ScoredTable;

/**
 * A self-evaluation as its checks need it, with what other papers say of the same project and year.
 *
 * @param required what must be filled in besides the money and the rows
 * @param promised the indicators of the approved declaration; empty where there is none
 */
public record Evaluation(
        int year,
        List<Entry> required,
        ScoredTable table,
        Accounts accounts,
        Optional<List<Promised>> promised,
        List<Naming> names,
        Account account,
        Sums sums,
        Contracting contracting,
        Process process,
        Proof proof) {}
