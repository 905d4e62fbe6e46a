/** What stands here is made in the browser. */
export const ssr = false;
