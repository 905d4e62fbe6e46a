export { addressesUnder, addressOfQuote, type Addresses } from './addresses.ts';
export { apa } from './apa.ts';
export { bibtexEntry, type BibtexDialect } from './bibtex.ts';
export { chicagoNote } from './chicago.ts';
export { cslItem, type CslItem } from './csl.ts';
export { chineseFootnote } from './footnote.ts';
export {
	CITATION_FORMATS,
	citationFormat,
	type CitationFormat,
	type CitationFormatId,
	type Cited
} from './formats.ts';
export { gbt7714, type Edition } from './gbt7714.ts';
export { risRecord } from './ris.ts';
export { oneLine } from './text.ts';
export { ANNOTATION_CONTEXT, webAnnotation, type WebAnnotation } from './web-annotation.ts';
export { workOf, type Work } from './work.ts';
