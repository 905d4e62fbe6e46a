import { publishedAccuracy } from '../published.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ accuracy: publishedAccuracy() });
