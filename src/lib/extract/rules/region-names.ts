import type { Region } from '../../model/vocabulary.ts';

/** Regions as names in English; what concerns the world or China alone needs none. */
export const REGION_NAMES: Readonly<Partial<Record<Region, string>>> = {
	'north-america': 'North America',
	eurasia: 'Eurasia',
	europe: 'Europe',
	'middle-east': 'Middle East',
	'central-asia': 'Central Asia',
	'east-asia': 'East Asia',
	'southeast-asia': 'Southeast Asia',
	'south-asia': 'South Asia',
	africa: 'Africa',
	'latin-america': 'Latin America',
	oceania: 'Oceania'
};
