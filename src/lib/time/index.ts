export { readDates, readTime } from './read-time.ts';
