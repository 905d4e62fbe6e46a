export { addressesUnder, type Addresses } from './addresses.ts';
export { bibtexEntry, type BibtexDialect } from './bibtex.ts';
export { contextObject } from './coins.ts';
export { cslItem } from './csl.ts';
export {
	CITATION_FORMATS,
	citationFormat,
	type CitationFormat,
	type CitationFormatId,
	type Cited
} from './formats.ts';
export { gbt7714 } from './gbt7714.ts';
export { risRecord } from './ris.ts';
export { oneLine } from './text.ts';
export { ANNOTATION_CONTEXT, webAnnotation } from './web-annotation.ts';
export { workOf, type Work } from './work.ts';
