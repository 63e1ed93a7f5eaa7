/** Reads mail files with all that Unorder knows of mails: a chunk of its own, fetched from the package when first needed. */
import { storeById } from '@/store-profiles/registry';
import { readFiles, type ReadOptions, type ReadStep } from '@/utils/mail/files/read-files';
import { FILE_LIMIT } from '@/utils/storage/upload-file';
import { mailContext } from './mail-context';
import { startMailParser } from './mail-parser';

export { storeById };

export async function* readMailFiles(
  files: readonly File[],
  { signal, onRead }: Pick<ReadOptions, 'signal' | 'onRead'>,
): AsyncGenerator<ReadStep> {
  const parser = startMailParser();
  // A mail of which nothing comes any more must not hold up a stop.
  signal.addEventListener('abort', parser.end);
  try {
    yield* readFiles(files, {
      signal,
      context: mailContext(),
      parse: parser.parse,
      rest: restNowAndThen(),
      limit: FILE_LIMIT,
      ...(onRead && { onRead }),
    });
  } finally {
    parser.end();
  }
}

/** In milliseconds. */
const SLICE = 30;
const LONGEST_REST = 200;

/** After each slice of work a frame is drawn, as long as somebody looks: a hidden page draws none. */
function restNowAndThen(): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < SLICE) return;
    if (!document.hidden) {
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
        setTimeout(resolve, LONGEST_REST);
      });
    }
    from = performance.now();
  };
}
