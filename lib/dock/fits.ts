/** What must be left of a window for the page itself; a narrower one is covered instead, in CSS pixels. */
const leastForPage = 480;

/** Whether a window is wide enough to make room for a sidebar of this width. */
export const fits = (windowWidth: number, width: number): boolean => windowWidth - width >= leastForPage;
