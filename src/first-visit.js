/*
 * Set into the head of the front page in the usual language, to run before anything is painted: leads
 * to the language that the reader chose before, or else to the first that the browser asks for and that
 * there is. Only at the very front, without query or fragment, since a link that tells more is meant as
 * it stands; robots, and readers without scripts, stay.
 */
(() => {
	const { search, hash } = location;
	if (search || hash || /bot|crawl|spider|slurp/i.test(navigator.userAgent)) return;
	const OTHERS = ['zh-Hant', 'en'];

	/** @param {string} tag BCP 47 */
	function languageOf(tag) {
		if (/^zh\b/i.test(tag)) return /hant|-(tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
		return /^en\b/i.test(tag) ? 'en' : null;
	}

	let language = navigator.languages.map(languageOf).find((known) => known !== null) ?? '';
	try {
		language = localStorage.getItem('jinian-language') ?? language;
	} catch {
		// Storage may be barred.
	}
	if (OTHERS.includes(language)) location.replace(`./${language}/`);
})();
