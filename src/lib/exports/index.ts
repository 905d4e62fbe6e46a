export { fileName, type FilterWords } from './file-name.ts';
export { EXPORT_FORMATS, type ExportFormat, type ExportFormatId } from './formats.ts';
export { partOf, type Selection } from './selection.ts';
