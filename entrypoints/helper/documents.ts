/** The page's document and those in its frames, which come and go: whoever listens, listens in all of them. */

export interface Documents {
  /** Calls back with every document there is, and with each that comes, once. */
  each(listen: (document: Document) => void): void;
  /** Tells which are on screen now. */
  see(documents: readonly Document[]): void;
}

export function createDocuments(): Documents {
  const known = new WeakSet<Document>([document]);
  const listeners: ((document: Document) => void)[] = [];
  // Those told of so far, for a listener that comes late; a frame's goes with its frame.
  let current: readonly Document[] = [document];
  return {
    each(listen) {
      listeners.push(listen);
      for (const one of current) listen(one);
    },
    see(documents) {
      for (const one of documents) {
        if (known.has(one)) continue;
        known.add(one);
        for (const listen of listeners) listen(one);
      }
      current = documents;
    },
  };
}
