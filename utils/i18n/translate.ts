import { i18n } from '#i18n';

/** Text of the message catalogue in the browser's language. Keys are checked by the compiler. */
export const t = i18n.t;
