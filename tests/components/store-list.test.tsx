// @vitest-environment jsdom
import { listedStores, storeOfHost, storeOfId, type StoreDirectory } from '@/components/store-choice';
import { matching } from '@/components/store-list';
import { StoresPanel } from '@/components/stores-panel';
import { allStores, originsOf, storeFor } from '@/store-profiles/registry';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, render } from './render';
import { aStore } from './samples';

const directory: StoreDirectory = { allStores, originsOf, storeFor };
const listed = listedStores(directory);

function show(turnedOn: string[] = []) {
  const storeSwitch = { turnOn: vi.fn(), turnOff: vi.fn() };
  const view = render(
    <StoresPanel
      loaded={{ directory, listed }}
      mailboxes={[]}
      turnedOn={turnedOn}
      storeSwitch={storeSwitch}
    />,
  );
  return { ...view, storeSwitch };
}

describe('the list of stores', () => {
  it('says that none is on, and finds one of all by a few letters', async () => {
    const user = userEvent.setup();
    const { container, storeSwitch } = show();
    expect(screen.getByText('No store is on.')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'zalan');
    await user.click(screen.getByRole('button', { name: 'Turn on Zalando' }));
    expect(storeSwitch.turnOn).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'zalando', origins: expect.arrayContaining(['https://*.zalando.de/*']) }),
    );
    await expectAccessible(container);
  });

  it('lists what is on first, to be turned off, listed or not', async () => {
    const user = userEvent.setup();
    const { storeSwitch } = show(['nike', 'host:shop.example']);
    const on = within(screen.getByRole('region', { name: 'Turned on' }));
    expect(on.getByText('Nike')).toBeTruthy();
    await user.click(on.getByRole('button', { name: 'Turn off shop.example' }));
    expect(storeSwitch.turnOff).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'host:shop.example' }),
    );
  });

  it('says what to do when nothing is found', async () => {
    const user = userEvent.setup();
    show();
    await user.type(screen.getByRole('searchbox'), 'no such shop');
    expect(screen.getByText(/No store of that name is listed/u)).toBeTruthy();
  });

  it('does without a store that is no longer listed', () => {
    show(['gone-for-good']);
    expect(screen.getByText('No store is on.')).toBeTruthy();
  });
});

describe('finding a store', () => {
  const stores = [
    aStore('hm', 'H&M', 'hm.com'),
    aStore('elcorteingles', 'El Corte Inglés', 'elcorteingles.es'),
    aStore('amazon-de', 'Amazon.de', 'amazon.de'),
    aStore('amazonas', 'Not it', 'amazonas.example'),
  ];

  it.each([
    ['hm', 'hm'],
    ['EL CORTE ingles', 'elcorteingles'],
    ['amazon.de', 'amazon-de'],
    ['elcorteingles.es', 'elcorteingles'],
  ])('finds by "%s"', (typed, id) => {
    expect(matching(stores, typed)[0]?.id).toBe(id);
  });

  it('finds every listed store by its own name and by each of its domains', () => {
    for (const store of listed) {
      for (const typed of [store.name, ...store.domains]) {
        expect(matching(listed, typed).map(({ id }) => id)).toContain(store.id);
      }
    }
  });

  it('only ever narrows, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (first, more) => {
        const fewer = new Set(matching(stores, `${first} ${more}`));
        const all = new Set(matching(stores, first));
        expect(fewer.isSubsetOf?.(all) ?? [...fewer].every((store) => all.has(store))).toBe(true);
      }),
    );
  });
});

describe('the order of stores', () => {
  it('begins with those of the shopper’s country, and leaves none out', () => {
    const german = listedStores(directory, 'DE');
    const countries = german.map(({ id }) =>
      allStores()
        .find((store) => store.id === id)
        ?.countries.includes('DE'),
    );
    expect(countries.indexOf(false)).toBe(countries.lastIndexOf(true) + 1);
    expect(german.map(({ id }) => id).toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
  });
});

describe('what the browser is asked for', () => {
  it('is exactly the hosts of the one store', () => {
    expect(storeOfHost('www.amazon.de', directory).origins).toEqual(['https://*.amazon.de/*']);
  });

  it('is the shop’s own host alone where no profile knows it', () => {
    expect(storeOfHost('www.shop.example', directory)).toEqual({
      id: 'host:www.shop.example',
      name: 'www.shop.example',
      domains: ['www.shop.example'],
      origins: ['https://www.shop.example/*'],
    });
    expect(storeOfId('host:www.shop.example', [])?.origins).toEqual(['https://www.shop.example/*']);
  });
});
