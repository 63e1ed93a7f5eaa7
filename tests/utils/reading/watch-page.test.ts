// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '@/utils/reading/observation';
import type { PageRules } from '@/utils/reading/rules';
import { watchPage, type WatchPorts } from '@/utils/reading/watch-page';

const rules: PageRules = { store: null, platforms: [], languages: [] };

function observationOf(title: string): Observation {
  const observation: Observation = {
    format: 1,
    kind: 'other',
    platform: null,
    language: 'en',
    title,
    strategy: 'test',
    orders: [],
    unreadable: null,
    ms: 0,
  };
  return title ? { ...observation, kind: 'detail', unreadable: title } : observation;
}

/** Ports that read the page's text and remember what was told. */
function portsFor(answer: () => PageRules | null): WatchPorts & { told: string[]; reads: number } {
  return {
    told: [],
    reads: 0,
    askRules: () => Promise.resolve(answer()),
    read() {
      this.reads += 1;
      return { ...observationOf(document.body.textContent), ms: this.reads };
    },
    report(observation) {
      this.told.push(observation.title);
    },
  };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3000);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/orders');
});
afterEach(() => vi.useRealTimers());

describe('watchPage', () => {
  it('reads once the rules are there and tells once, however often nothing new is added', async () => {
    document.body.textContent = 'order 1';
    const ports = portsFor(() => rules);
    const watch = watchPage(window as never, ports);
    await settle();
    document.body.append(document.createElement('i'));
    await settle();
    expect(ports.told).toEqual(['order 1']);
    expect(ports.reads).toBe(2);
    watch.stop();
  });

  it('leaves a page without rules alone: not one reading', async () => {
    const ports = portsFor(() => null);
    const watch = watchPage(window as never, ports);
    document.body.textContent = 'anything';
    await settle();
    expect(ports.reads).toBe(0);
    watch.stop();
  });

  it('reads again when content comes late', async () => {
    const ports = portsFor(() => rules);
    const watch = watchPage(window as never, ports);
    await settle();
    expect(ports.told).toEqual([]);
    document.body.append('order 2');
    await settle();
    expect(ports.told).toEqual(['order 2']);
    watch.stop();
  });

  it('a page that never stops adding is read at a bounded rate', async () => {
    const ports = portsFor(() => rules);
    const watch = watchPage(window as never, ports);
    for (let i = 0; i < 100; i += 1) {
      document.body.append('x');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(ports.reads).toBeGreaterThanOrEqual(4);
    expect(ports.reads).toBeLessThanOrEqual(8);
    watch.stop();
  });

  it('asks anew when the address changes without a load, and forgets the old rules', async () => {
    const asked: string[] = [];
    const ports = portsFor(() => {
      asked.push(location.pathname);
      return location.pathname === '/orders' ? rules : null;
    });
    document.body.textContent = 'order 3';
    const watch = watchPage(window as never, ports);
    await settle();
    history.pushState(null, '', '/product');
    document.body.append('shoes');
    await settle();
    document.body.append('more shoes');
    await settle();
    expect(asked).toEqual(['/orders', '/product']);
    expect(ports.told).toEqual(['order 3']);
    watch.stop();
  });

  it('does nothing more once stopped', async () => {
    const ports = portsFor(() => rules);
    const watch = watchPage(window as never, ports);
    await settle();
    watch.stop();
    document.body.append('late');
    await settle();
    expect(ports.told).toEqual([]);
  });
});
