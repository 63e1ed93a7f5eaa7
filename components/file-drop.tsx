/** Files handed over: dropped, pasted or chosen. What they are is for others to say. */
import { useId, useState, type ClipboardEvent, type DragEvent } from 'react';
import { t } from '@/utils/i18n/translate';
import './file-drop.css';

interface Props {
  label: string;
  hint: string;
  /** As the `accept` of a file field; a hint for the picker, no check. */
  accept?: string;
  onFiles: (files: File[]) => void;
}

export function FileDrop({ label, hint, accept, onFiles }: Props) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const hand = (files: FileList | null): void => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const drop = (event: DragEvent): void => {
    // Else the browser would open the file in place of this page.
    event.preventDefault();
    setOver(false);
    hand(event.dataTransfer.files);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const paste = ({ clipboardData }: ClipboardEvent): void => {
    const text = clipboardData.getData('text/plain');
    if (clipboardData.files.length > 0) hand(clipboardData.files);
    else if (text !== '') onFiles([new File([text], t('files.pasted'), { type: 'text/plain' })]);
  };
  return (
    <div
      className={isOver ? 'file-drop over' : 'file-drop'}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          hand(target.files);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
      <p id={`${id}-hint`} className="small soft">
        {hint}
      </p>
    </div>
  );
}
