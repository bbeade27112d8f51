-- What the deviation of an indicator comes from, by which boards count deviations.
alter table evaluation_score_row
    add column deviation_kind text not null default ''
        check (deviation_kind in ('', 'FUNDS', 'SYSTEM', 'STAFF', 'HARDWARE', 'OTHER'));
