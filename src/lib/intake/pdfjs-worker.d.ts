/** The library’s worker, which registers itself when it is loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
