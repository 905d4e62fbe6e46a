-- Events by region and month; those whose time is known to the month at least.
SELECT
	r.region,
	strftime(e.earliest, '%Y-%m') AS month,
	count(*) AS events
FROM 'events.parquet' AS e
JOIN 'event_regions.parquet' AS r ON r.event = e.id
WHERE date_trunc('month', e.earliest) = date_trunc('month', e.latest)
GROUP BY ALL
ORDER BY month, events DESC, r.region;
