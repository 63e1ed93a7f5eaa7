/** How much of a page is kept, in UTF-16 code units. */

/** Of the visible text. */
export const TEXT_LIMIT = 500_000;
/** Of the page as one document. */
export const HTML_LIMIT = 5_000_000;
/** Of its style sheets and its pictures together, each: what a page says matters more than how it looks. */
export const STYLE_LIMIT = 1_500_000;
export const PICTURES_LIMIT = 1_500_000;
