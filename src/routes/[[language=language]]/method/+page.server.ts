import { publishedAccuracy } from '../published.ts';
import { IN_EVERY_LANGUAGE } from '../language-entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => IN_EVERY_LANGUAGE;

export const load: PageServerLoad = () => ({ accuracy: publishedAccuracy() });
