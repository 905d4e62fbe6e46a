import { offer } from './offer.ts';
import { showOurs } from './show-ours.ts';

/** Our timeline from events as objects, in any order. */
offer(showOurs);
