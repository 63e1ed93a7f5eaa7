/** The reading of mail files, for as long as the page is open. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { MailReading, nothingFound, type ReadMails } from './mail-reading';

export function useMailReading() {
  const [found, setFound] = useState(nothingFound);
  const reading = useRef<MailReading | null>(null);
  useEffect(() => () => reading.current?.stop(), []);
  const add = useCallback((files: File[]) => {
    void (reading.current ??= new MailReading(readMails, setFound)).add(files);
  }, []);
  const stop = useCallback(() => reading.current?.stop(), []);
  return { ...found, add, stop };
}

/** All that reading needs is fetched from the package with the first file. */
const readMails: ReadMails = async function* (files, options) {
  const { readMailFiles } = await import('./read-mail-files');
  yield* readMailFiles(files, options);
};
