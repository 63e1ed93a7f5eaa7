import { mountScreen } from '@/components/mount-screen';
import { t } from '@/utils/i18n/translate';
import { createDatabase } from '@/utils/storage/database';
import { Dashboard } from './dashboard';
import './dashboard.css';

mountScreen(<Dashboard database={createDatabase()} />, t('dashboard.title'));
