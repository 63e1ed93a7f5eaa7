import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '@/utils/evidence/capture-page';

/** Injected when a page has proved something: gives the page as it stands back to the background. */
export default defineUnlistedScript(() => capturePage(document, location.href));
