-- How certain the dates are that each source tells: what they rest on, and how many tell the day.
SELECT
	s.id,
	s.title,
	count(*) AS mentions,
	round(avg((m.basis = 'explicit')::INTEGER), 2) AS explicit,
	round(avg((m.basis = 'relative')::INTEGER), 2) AS relative,
	round(avg((m.basis = 'inherited')::INTEGER), 2) AS inherited,
	round(avg(regexp_full_match(m.edtf, '\d{4}-\d{2}-\d{2}')::INTEGER), 2) AS to_the_day
FROM 'sources.parquet' AS s
JOIN 'mentions.parquet' AS m ON m.source = s.id
GROUP BY ALL
ORDER BY s.id;
