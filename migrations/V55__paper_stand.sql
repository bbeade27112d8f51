-- How far the papers of a unit are, of a year and kind, however many there are; who has few does not read those who have many.
create index paper_stand on paper (node_id, year, kind, state) include (department_id);
drop index paper_node;
create index evaluation_score_node on evaluation_score (node_id, year);
