import { further } from '#lib/wording/zh-hans/further.ts';
import { words } from '#lib/wording/zh-hans/index.ts';
import { standInWith } from './words.ts';

/* For tests and benches: whatever is mounted by itself speaks Simplified Chinese. */
standInWith(words, further);
