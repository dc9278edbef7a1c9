/** What buttons and texts of apps for tall videos cover: the top 14, the bottom 20 and the right 12 percent. */

const TALL = 1.5; // times higher than wide

export const isTall = ({ width, height }) => height / width >= TALL;

/** What stays free of a tall picture, in its pixels. */
export const freePart = ({ width, height }) => ({ left: 0, top: height * 0.14, right: width * 0.88, bottom: height * 0.8 });
