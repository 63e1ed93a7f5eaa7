/** A forward proxy on loopback: Firefox has no rules for host names, so every store's name is led to our server here. */
import { createServer, request as forward } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { StoreServer } from './server';

export interface StoreProxy {
  port: number;
  /** `host:port` of every connection that was asked for, ours and the browser's own. */
  contacted: string[];
  close(): void;
}

/** @param serves whether a host name is one of our stores; others are refused */
export async function startProxy(store: StoreServer, serves: (host: string) => boolean): Promise<StoreProxy> {
  const contacted: string[] = [];
  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://invalid');
    contacted.push(url.host);
    if (!serves(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const options = { host: '127.0.0.1', port: store.http, path: url.pathname + url.search };
    request.pipe(
      forward({ ...options, method: request.method, headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  proxy.on('connect', (request, client, head) => {
    const target = request.url ?? '';
    contacted.push(target);
    client.on('error', () => client.destroy());
    if (!serves(target.replace(/:\d+$/u, ''))) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const tunnel = connect(store.https, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client);
      client.pipe(tunnel);
    });
    tunnel.on('error', () => client.destroy());
    client.on('close', () => tunnel.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    port: (proxy.address() as AddressInfo).port,
    contacted,
    close() {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
