/** From so many events on, a list is published as tiles, and what comes whole is treated as one. */
export const LARGE_FROM = 5000;
