import type { Words } from '../words.ts';
import { chart } from './chart.ts';
import { dates } from './dates.ts';
import { phrases } from './phrases.ts';

export const words: Words = { language: 'zh-Hans', phrases, chart, dates };
