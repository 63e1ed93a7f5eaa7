// @vitest-environment jsdom
import { ScreenError } from '@/components/screen-error';
import { Popup } from '@/entrypoints/popup/popup';
import { expectAccessible, render } from '@/tests/components/render';
import { aRecord, openTab } from '@/tests/entrypoints/record';
import { noFacts } from '@/utils/orders/merge-facts';
import { createDatabase } from '@/utils/storage/database';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const NIKE = { nike: ['https://*.nike.com/*'] };
const shopper = { source: 'shopper' } as const;

function entered(number: string) {
  const facts = {
    ...noFacts,
    store: 'nike',
    orderNumber: number,
    placed: { date: '2026-11-22', instant: null },
  };
  return { order: `nike:${number}`, body: { type: 'entered', evidence: shopper, facts } } as const;
}

beforeEach(() => {
  location.hash = '';
  vi.stubGlobal('scrollTo', vi.fn());
  localStorage.clear();
  openTab(undefined);
});

describe('the first run', () => {
  it('says that no site was asked for, and turns on the store of the open tab for its hosts alone', async () => {
    const user = userEvent.setup();
    openTab('https://www.nike.com/orders');
    const { database, sent } = await aRecord();
    const { container } = render(<Popup database={database} />);
    expect(await screen.findByText(/has asked for no website/u)).toBeTruthy();
    await expectAccessible(container);
    const [here] = await screen.findAllByRole('button', { name: 'Turn on Nike' });
    await user.click(here!);
    expect(fakeBrowser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://*.nike.com/*'],
    });
    expect(sent).toContainEqual({ type: 'turn-on', stores: ['nike'] });
    expect(await screen.findByText(/^Nike is on\. Open your orders/u)).toBeTruthy();
  });

  it('offers an unlisted shop too: once, or every time, for its own host', async () => {
    const user = userEvent.setup();
    openTab('https://www.shop.example/my-account/');
    const { database, sent } = await aRecord();
    render(<Popup database={database} />);
    await user.click(await screen.findByText('Did you order at www.shop.example?'));
    await user.click(screen.getByRole('button', { name: 'Read this page once' }));
    expect(sent).toEqual([{ type: 'read-this-page', tab: 7 }]);
    await user.click(screen.getByRole('button', { name: 'Turn on www.shop.example' }));
    expect(fakeBrowser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://www.shop.example/*'],
    });
  });

  it.each(['chrome://settings/', 'http://www.nike.com/', 'about:blank'])(
    'offers nothing at %s',
    async (url) => {
      openTab(url);
      const { database } = await aRecord();
      render(<Popup database={database} />);
      await screen.findByText(/has asked for no website/u);
      expect(screen.queryByRole('button', { name: 'Read this page once' })).toBeNull();
    },
  );
});

describe('the orders', () => {
  it('tell someone with a store but no order what to do', async () => {
    const { database } = await aRecord(NIKE);
    render(<Popup database={database} />);
    expect(await screen.findByText('No orders yet')).toBeTruthy();
  });

  it('appear by themselves when the record is written', async () => {
    const { database, ledger } = await aRecord(NIKE);
    render(<Popup database={database} />);
    await screen.findByText('No orders yet');
    await ledger.append([entered('C1')]);
    expect(await screen.findByRole('article', { name: 'Nike, order C1' })).toBeTruthy();
  });

  it('go and come back: delete and undo', async () => {
    const user = userEvent.setup();
    const { database, ledger } = await aRecord(NIKE);
    await ledger.append([entered('C1'), entered('C2')]);
    render(<Popup database={database} />);
    const card = within(await screen.findByRole('article', { name: 'Nike, order C1' }));
    await user.click(card.getByText('More'));
    await user.click(card.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Nike, order C1' })).toBeNull());
    expect(screen.getByRole('article', { name: 'Nike, order C2' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('article', { name: 'Nike, order C1' })).toBeTruthy();
  });

  it('show the first fifty, more on request, and any by search', async () => {
    const user = userEvent.setup();
    const { database, ledger } = await aRecord(NIKE);
    await ledger.append(
      Array.from({ length: 60 }, (_, index) => entered(`N${String(index).padStart(3, '0')}`)),
    );
    render(<Popup database={database} />);
    await screen.findAllByRole('article');
    await waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(50));
    await user.click(screen.getByText('Show more orders'));
    await waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(60));
    await user.type(document.querySelector('input[type=search]')!, 'N059');
    await waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(1));
    expect(screen.getByText('1 order matches.')).toBeTruthy();
  });

  it('say a problem plainly when the background does not answer', async () => {
    const user = userEvent.setup();
    const { database, ledger } = await aRecord(NIKE);
    await ledger.append([entered('C1')]);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    render(<Popup database={database} />);
    await user.click(await screen.findByText('Show me where to cancel'));
    expect(await screen.findByText(/background did not answer/u)).toBeTruthy();
  });
});

describe('an order entered by hand', () => {
  it('is in the list afterwards', async () => {
    const user = userEvent.setup();
    const { database } = await aRecord(NIKE);
    location.hash = '#/enter';
    render(<Popup database={database} />);
    await user.selectOptions(await screen.findByLabelText('Store'), 'nike');
    await user.type(screen.getByLabelText('Order number'), 'C9');
    await user.type(screen.getByLabelText('Day of the order'), '2026-11-22');
    await user.click(screen.getByText('Save'));
    expect(await screen.findByText('Order C9')).toBeTruthy();
    expect(screen.getByText('The order is saved.')).toBeTruthy();
  });
});

describe('the page one looks at', () => {
  it('can be saved as a receipt of an order of that store, and of no other', async () => {
    const user = userEvent.setup();
    openTab('https://www.nike.com/orders');
    const { database, ledger, sent } = await aRecord(NIKE);
    const facts = { ...noFacts, store: 'otto', orderNumber: 'O1' };
    await ledger.append([
      entered('C1'),
      { order: 'otto:O1', body: { type: 'entered', evidence: shopper, facts } },
    ]);
    render(<Popup database={database} />);
    await user.click(await screen.findByText('Save this page as a receipt'));
    expect(sent).toEqual([{ type: 'save-receipt', order: 'nike:C1', tab: 7 }]);
  });
});

describe('a record that does not open', () => {
  it('is told with a way on, not with an empty window', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await aRecord(NIKE);
    const database = createDatabase('broken');
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    render(
      <ScreenError>
        <Popup database={database} />
      </ScreenError>,
    );
    expect(await screen.findByText(/Your record could not be opened/u)).toBeTruthy();
    expect(screen.getByText('Try again')).toBeTruthy();
  });
});
