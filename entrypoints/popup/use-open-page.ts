/** The tab the shopper looks at. Its address is known only after a press on the toolbar (`activeTab`). */
import { browser } from '@/utils/browser';
import { useEffect, useState } from 'react';

export interface OpenPage {
  tab: number;
  url: URL;
}

/** Null where the address isn't given, or the tab shows no web page. */
export function useOpenPage(): OpenPage | null {
  const [page, setPage] = useState<OpenPage | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      if (isCurrent) setPage(tab?.id === undefined ? null : pageOf(tab.id, tab.url));
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return page;
}

/** Only encrypted pages can be asked for; the loopback host stands in for shops in the demonstration. */
function pageOf(tab: number, address = ''): OpenPage | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const { protocol, hostname } = url;
  const isLoopback = protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost');
  return protocol === 'https:' || isLoopback ? { tab, url } : null;
}
