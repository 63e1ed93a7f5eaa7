// @vitest-environment jsdom
import { NoticeBar } from '@/components/notice-bar';
import { orderWishes, type Send, useNotices } from '@/components/use-notices';
import { useStoreSwitch } from '@/components/use-store-switch';
import type { Command, Outcome } from '@/utils/messages';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, render } from './render';
import { aStore, aView } from './samples';

const nike = aStore('nike', 'Nike', 'nike.com');

function Screen({ send, ask }: { send: Send; ask: (store: string, origins: string[]) => Promise<boolean> }) {
  const notices = useNotices(send);
  const wishes = orderWishes(notices);
  const storeSwitch = useStoreSwitch(notices, ask);
  return (
    <>
      <button onClick={() => wishes.onDelete(aView())}>delete</button>
      <button onClick={() => storeSwitch.turnOn(nike)}>on</button>
      <button onClick={() => storeSwitch.turnOff(nike)}>off</button>
      <NoticeBar
        notice={notices.notice}
        onUndo={(command) => void notices.carryOut(command, 'Undone.')}
        onDismiss={notices.dismiss}
      />
    </>
  );
}

function show(outcome: Outcome = { done: true }, granted: Promise<boolean> = Promise.resolve(true)) {
  const sent: Command[] = [];
  const send = async (command: Command): Promise<Outcome> => {
    sent.push(command);
    return outcome;
  };
  const ask = vi.fn(() => granted);
  return { sent, ask, ...render(<Screen send={send} ask={ask} />) };
}

describe('what the shopper is told', () => {
  it('deletes with a way back', async () => {
    const user = userEvent.setup();
    const { sent, container } = show();
    await user.click(screen.getByText('delete'));
    expect(screen.getByRole('status').textContent).toContain('Order deleted: Nike, order C014.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent).toEqual([
      { type: 'delete-order', order: 'nike:C014' },
      { type: 'restore-order', order: 'nike:C014' },
    ]);
    expect(screen.getByRole('status').textContent).toContain('Undone.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('offers no way back from what did not happen', async () => {
    const user = userEvent.setup();
    show({ done: false, problem: 'problem.storageFull' });
    await user.click(screen.getByText('delete'));
    expect(screen.getByRole('status').textContent).toContain('storage is full');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('has a plain sentence for a problem it has no words for', async () => {
    const user = userEvent.setup();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    show({ done: false, problem: 'problem.neverHeardOf' });
    await user.click(screen.getByText('delete'));
    expect(screen.getByRole('status').textContent).toContain('That did not work.');
  });

  it('goes away when it is told to', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByText('delete'));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('turning a store on', () => {
  it('asks the browser within the press, for exactly the store’s hosts', () => {
    const { ask } = show();
    act(() => screen.getByText('on').click());
    expect(ask).toHaveBeenCalledExactlyOnceWith('nike', ['https://*.nike.com/*']);
  });

  it.each([
    [true, 'Nike is on.'],
    [false, 'did not grant access, so Nike stays off'],
  ])('says what came of it: %s', async (granted, words) => {
    const user = userEvent.setup();
    show({ done: true }, Promise.resolve(granted));
    await user.click(screen.getByText('on'));
    expect((await screen.findByText(new RegExp(words, 'u'))).textContent).toContain(words);
  });

  it('is off again with one press', async () => {
    const user = userEvent.setup();
    const { sent } = show();
    await user.click(screen.getByText('off'));
    expect(sent).toEqual([{ type: 'turn-off', store: 'nike' }]);
  });
});
