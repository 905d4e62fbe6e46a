/** Elements that open a line of their own. */
const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' '
	)
);
/** Elements whose content is no text of the page; the reading above a ruby base would cut words. */
const SILENT = new Set(
	'AUDIO BUTTON CANVAS HEAD IFRAME INPUT MATH NOSCRIPT OBJECT RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
		' '
	)
);
const CELLS = new Set(['TD', 'TH']);
/** A row with more text than this is the layout of a page, not of a table. */
const LONGEST_ROW = 400;

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
/** Stand for `br` and for the border of two cells until a block is whole. */
const BREAK = '\u2028';
const BORDER = '\u2029';
/** Characters between which a line break of the file stands for nothing. */
const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
const SOFT_BREAK = new RegExp(`(?<=${WIDE})[ \\t\\f]*[\\r\\n][ \\t\\f\\r\\n]*(?=${WIDE})`, 'gu');
/** How a new paragraph begins where lines are parted by `br` alone. */
const INDENTED = /^(?:[\u3000\u2003]{2}|\u00a0{2}| {4})/;

/** The way back from a note to its mark. */
const isWayBack = (element: Element) =>
	element.tagName.toUpperCase() === 'A' &&
	(element.getAttribute('href') ?? '').startsWith('#') &&
	/^(?:[\s↩↑⤴^]\ufe0e?)+$/.test(element.textContent ?? '');

/** The mark of a note. Without brackets its number would be read with the words before it. */
function isNoteMark(element: Element): boolean {
	const isNumber = () => /^\s*\d{1,3}\s*$/.test(element.textContent ?? '');
	const link = 'a[href^="#"]';
	const isLinked = () => element.closest(link) !== null || element.querySelector(link) !== null;
	return element.tagName.toUpperCase() === 'SUP' && isNumber() && isLinked();
}

function isSilent(element: Element): boolean {
	return (
		SILENT.has(element.tagName.toUpperCase()) ||
		element.hasAttribute('hidden') ||
		isWayBack(element) ||
		/display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
	);
}

/** Whether a row is one of a table with columns, and so one line of text. */
function isDataRow(element: Element): boolean {
	if (element.tagName.toUpperCase() !== 'TR' || element.querySelector('table')) return false;
	const cells = [...element.children].filter(({ tagName }) => CELLS.has(tagName.toUpperCase()));
	return cells.length > 1 && (element.textContent ?? '').trim().length <= LONGEST_ROW;
}

/** Cuts a block at empty lines and before indented ones. */
function paragraphsIn(block: string): string[] {
	const plain = block
		.replace(SOFT_BREAK, '')
		.replace(/[ \t\r\n\f]+/g, ' ')
		.replace(/ ?\u2029 ?/g, '\t')
		.replace(/^[\t ]+|[\t ]+$/g, '');
	const paragraphs: string[] = [];
	let isOpen = false;
	for (const piece of plain.split(BREAK)) {
		const line = piece.replace(/^ | $/g, '');
		const isEmpty = line.trim() === '';
		const last = paragraphs.at(-1);
		if (isEmpty) isOpen = false;
		else if (isOpen && last !== undefined && !INDENTED.test(line))
			paragraphs[paragraphs.length - 1] = `${last}\n${line}`;
		else paragraphs.push(line);
		if (!isEmpty) isOpen = true;
	}
	return paragraphs;
}

/** Collects the text of a tree, paragraph by paragraph. */
class Collector {
	readonly paragraphs: string[] = [];
	#block = '';
	#row: Element | null = null;
	#pre: Element | null = null;

	/** @returns whether the element’s content is to be read */
	enter(element: Element): boolean {
		if (isSilent(element)) return false;
		const tag = element.tagName.toUpperCase();
		if (isNoteMark(element)) {
			this.#block += `[${(element.textContent ?? '').trim()}]`;
			return false;
		}
		if (tag === 'BR') this.#block += this.#row ? ' ' : BREAK;
		if (!BLOCKS.has(tag)) return true;
		this.#boundary(tag, true);
		if (!this.#row && isDataRow(element)) this.#row = element;
		if (tag === 'PRE') this.#pre ??= element;
		return true;
	}

	leave(element: Element): void {
		const tag = element.tagName.toUpperCase();
		if (!BLOCKS.has(tag)) return;
		if (this.#row === element) this.#row = null;
		this.#boundary(tag, false);
		if (this.#pre === element) this.#pre = null;
	}

	text(text: string): void {
		const plain = text.replace(/[\u2028\u2029]/g, '\n');
		this.#block += this.#pre ? plain.replace(/\r?\n/g, BREAK) : plain;
	}

	end(): string[] {
		this.#flush();
		return this.paragraphs;
	}

	#boundary(tag: string, opens: boolean): void {
		if (!this.#row) this.#flush();
		else this.#block += opens && CELLS.has(tag) ? BORDER : ' ';
	}

	#flush(): void {
		this.paragraphs.push(...paragraphsIn(this.#block));
		this.#block = '';
	}
}

/**
 * The text of an element, paragraph by paragraph: each block one, each row of a table one with tabs
 * between the cells. A line break within a paragraph is a `br` of the page.
 */
export function paragraphsOf(root: Element): string[] {
	const collector = new Collector();
	let node: Node | null = root;
	// Without recursion: hostile pages nest deeper than the stack is.
	while (node) {
		const type: number = node.nodeType;
		if (type === TEXT || type === CDATA) collector.text(node.nodeValue ?? '');
		const descends: boolean =
			type === ELEMENT && collector.enter(node as Element) && node.firstChild !== null;
		if (descends) {
			node = node.firstChild;
			continue;
		}
		if (type === ELEMENT && !isSilent(node as Element)) collector.leave(node as Element);
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			if (node) collector.leave(node as Element);
		}
		node = node === root || !node ? null : node.nextSibling;
	}
	return collector.end();
}
