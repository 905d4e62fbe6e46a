-- The events that most witnesses tell of. Transcripts of one occasion are one witness.
SELECT
	e.id,
	e.date,
	e.title_zh_hans AS title,
	count(DISTINCT coalesce(s.occasion, s.id)) AS witnesses,
	count(*) AS mentions
FROM 'events.parquet' AS e
JOIN 'mentions.parquet' AS m ON m.event = e.id
JOIN 'sources.parquet' AS s ON s.id = m.source
GROUP BY ALL
ORDER BY witnesses DESC, mentions DESC, e.id
LIMIT 20;
