import { sendCommand } from '@/utils/send-command';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const command = { type: 'keep-order', order: 'nike:1' } as const;

function backgroundThat(answer: () => Promise<unknown>) {
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer);
}

describe('sending a command', () => {
  it('gives the background’s answer', async () => {
    const sent = backgroundThat(async () => ({ done: true }));
    expect(await sendCommand(command)).toEqual({ done: true });
    expect(sent).toHaveBeenCalledExactlyOnceWith(command);
  });

  it('tells a problem when nobody listens', async () => {
    backgroundThat(() =>
      Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    );
    expect(await sendCommand(command)).toEqual({ done: false, problem: 'problem.unreachable' });
  });

  it.each([undefined, null, 'yes', 1, {}])('tells a problem when the answer is none: %o', async (answer) => {
    backgroundThat(async () => answer);
    expect(await sendCommand(command)).toEqual({ done: false, problem: 'problem.unreachable' });
  });
});
