import { describe, expect, it } from 'vitest';
import { addressToOpen, isSafeToOpen } from '@/utils/access/address-to-open';

const own = (host: string): boolean => host === 'shop.test' || host.endsWith('.shop.test');

describe('addressToOpen', () => {
  it('prefers the order itself to the list', () => {
    const addresses = { history: 'https://shop.test/orders', detail: 'https://shop.test/orders/7' };
    expect(addressToOpen(addresses, own)).toBe(addresses.detail);
  });

  it('falls back to the list when the order’s own address is not safe', () => {
    const addresses = {
      history: 'https://shop.test/orders',
      detail: 'https://shop.test/cart/?cancel_order=true&order_id=7&_wpnonce=1',
    };
    expect(addressToOpen(addresses, own)).toBe(addresses.history);
  });

  it('gives nothing rather than something unsafe', () => {
    expect(addressToOpen({ detail: 'javascript:alert(1)' }, own)).toBeNull();
    expect(addressToOpen({}, own)).toBeNull();
  });
});

describe('isSafeToOpen', () => {
  it.each([
    'https://shop.test/account/order/cancel/7',
    'https://shop.test/x?useCase=%63ancel&orderID=1',
    'https://shop.test/mein-konto/stornieren/7',
    'https://shop.test/withdraw-order/7',
    'https://user:secret@shop.test/orders/7',
    'https://evil.test/orders/7',
    'https://shop.test.evil.test/orders/7',
    'http://shop.test/orders/7',
    'data:text/html,hello',
    'not an address',
  ])('refuses %s', (address) => {
    expect(isSafeToOpen(address, own)).toBe(false);
  });

  it('allows the shop’s own pages, and plain http on loopback only', () => {
    expect(isSafeToOpen('https://www.shop.test/orders?id=7', own)).toBe(true);
    expect(isSafeToOpen('http://127.0.0.1:8080/orders/7', (host) => host === '127.0.0.1')).toBe(true);
  });
});
