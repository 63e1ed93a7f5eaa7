import { mountScreen } from '@/components/mount-screen';
import { browser } from '@/utils/browser';
import { t } from '@/utils/i18n/translate';
import { createDatabase } from '@/utils/storage/database';
import './popup.css';
import { Popup } from './popup';

// As a popup the window takes the page's width; in a tab the page takes the window's.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('in-popup', isPopup);

mountScreen(<Popup database={createDatabase()} />, t('popup.title'));
