/** Marks our element, so that a newer Deskside can clear away what an older one left behind. */
export const hostMark = 'data-deskside';

/** Marks an element of the page that stands in another style because of us, and keeps what stood before. */
export const styleMark = 'data-deskside-style';
