/** Something said or written between the shopper and the store, put on record with the day to ask again. */
import { useState, type FormEvent } from 'react';
import type { MessageForm as LoggedMessage } from '@/utils/contact/check-message';
import { t } from '@/utils/i18n/translate';
import { messageChannels, type MessageChannel, type MessagePurpose } from '@/utils/orders/message';
import { FileDrop } from './file-drop';
import { FileNames } from './file-names';
import { FormField } from './form-field';
import { SelectField } from './select-field';

export interface MessageStart {
  purpose: MessagePurpose;
  language: string;
  text: string;
}

interface Props {
  start: MessageStart;
  /** Milliseconds since 1970. */
  now: number;
  /** Day to ask again that is put forward, YYYY-MM-DD. */
  followUpOn: string;
  onSave: (message: LoggedMessage, files: readonly File[]) => Promise<boolean>;
  onClose: () => void;
}

export function MessageForm({ start, now, followUpOn, onSave, onClose }: Props) {
  const [channel, setChannel] = useState<MessageChannel>(start.text === '' ? 'phone' : 'mail');
  const [isReceived, setReceived] = useState(false);
  const [files, setFiles] = useState<File[]>([]);
  const [fields, setFields] = useState({ person: '', reference: '', text: start.text, followUpOn });
  const field = (name: keyof typeof fields) => ({
    name,
    value: fields[name],
    error: undefined,
    onChange: (value: string) => setFields({ ...fields, [name]: value }),
  });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { followUpOn: day, ...texts } = fields;
    const message: LoggedMessage = {
      ...texts,
      channel,
      direction: isReceived ? 'received' : 'sent',
      purpose: start.purpose,
      at: new Date(now).toISOString(),
      followUpOn: day === '' ? null : day,
      language: start.language,
    };
    const saved = await onSave(message, files);
    if (saved) onClose();
  };
  return (
    <form className="panel stack" onSubmit={(event) => void submit(event)}>
      <h3>{t('message.title')}</h3>
      <div className="form-pair">
        <SelectField
          label={t('message.channel')}
          value={channel}
          options={messageChannels.map((one) => [one, t(`message.${one}`)])}
          onChange={(chosen) => setChannel(messageChannels.find((one) => one === chosen) ?? 'other')}
        />
        <SelectField
          label={t('message.direction')}
          value={isReceived ? 'received' : 'sent'}
          options={[
            ['sent', t('message.sent')],
            ['received', t('message.received')],
          ]}
          onChange={(chosen) => setReceived(chosen === 'received')}
        />
      </div>
      <div className="form-pair">
        <FormField label={t('message.person')} {...field('person')} />
        <FormField label={t('message.reference')} hint={t('message.referenceHint')} {...field('reference')} />
      </div>
      <FormField label={t('message.text')} isLong {...field('text')} />
      <FileDrop
        label={t('reply.files')}
        hint={t('reply.filesHint')}
        onFiles={(more) => setFiles([...files, ...more])}
      />
      <FileNames files={files} />
      <FormField
        label={t('message.followUp')}
        hint={t('message.followUpHint')}
        type="date"
        {...field('followUpOn')}
      />
      <div className="row">
        <button type="submit" className="button primary">
          {t('message.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('message.close')}
        </button>
      </div>
    </form>
  );
}
