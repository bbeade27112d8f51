-- An end known only to the month or the year is kept as its first day and means all of it: a project may begin in March 2026 and end "2026".

alter table project drop constraint project_ends_before_start;
alter table project add constraint project_ends_before_start check (
    case ends_precision
        when 'YEAR' then ends_on + interval '1 year'
        when 'MONTH' then ends_on + interval '1 month'
        else ends_on + interval '1 day'
    end > starts_on);
