export { gutterOf, type Gutter } from './gutter.ts';
export { anchorAt, notesOf, type MarginNote } from './notes.ts';
export { nearbySources } from './nearby-sources.ts';
export { outlineOf, type OutlineEntry } from './outline.ts';
export { segmentRun } from './segments.ts';
export { countYears, type YearCount } from './years.ts';
export { relatedTo, type RelatedEvent, type Relation } from './related.ts';
export { scriptSafe, structuredDataOf } from './structured-data.ts';
