// Made from index.ts in Simplified Chinese by npm run wording; do not edit.
import type { Words } from '../words.ts';
import { chart } from './chart.ts';
import { dates } from './dates.ts';
import { phrases } from './phrases.ts';

export const words: Words = { language: 'zh-Hant', phrases, chart, dates };
