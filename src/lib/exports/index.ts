export { fileName } from './file-name.ts';
export { EXPORT_FORMATS, type ExportFormat } from './formats.ts';
export { partOf, type Selection } from './selection.ts';
