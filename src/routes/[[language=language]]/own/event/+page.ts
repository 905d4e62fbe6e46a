import { IN_EVERY_LANGUAGE } from '../../language-entries.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => IN_EVERY_LANGUAGE;
