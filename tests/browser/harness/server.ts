/** A server on loopback that answers for every host name, so that pages live under real store addresses. */
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What to answer a request with; null: 404. */
export type Answer = (url: URL, method: string, body: URLSearchParams) => string | Reply | null;

export interface Reply {
  status?: number;
  location?: string;
  html?: string;
}

export interface StoreServer {
  https: number;
  http: number;
  /** SHA-256 of the certificate's key, base64: the one key that the browser is told to trust. */
  spki: string;
  /** Every request so far, as `METHOD https://host/path`. */
  requests: string[];
  close(): void;
}

export async function startStoreServer(answer: Answer): Promise<StoreServer> {
  const certificate = makeCertificate();
  const requests: string[] = [];
  const listener: RequestListener = (request, response) => {
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
    const method = request.method ?? 'GET';
    requests.push(`${method} ${url.href}`);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => reply(response, answer(url, method, new URLSearchParams(body))));
  };
  const secure = createHttpsServer(certificate, listener);
  const plain = createHttpServer(listener);
  await Promise.all(
    [secure, plain].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))),
  );
  return {
    https: (secure.address() as AddressInfo).port,
    http: (plain.address() as AddressInfo).port,
    spki: certificate.spki,
    requests,
    close() {
      for (const server of [secure, plain]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function reply(response: ServerResponse, answered: string | Reply | null): void {
  const {
    status = 200,
    location,
    html = '',
  } = typeof answered === 'string' ? { html: answered } : (answered ?? { status: 404 });
  if (location) response.setHeader('location', location);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.statusCode = location ? 302 : status;
  response.end(html);
}

/** A self-signed certificate by openssl, which every system with a browser test has; kept for this run only. */
function makeCertificate(): { key: string; cert: string; spki: string } {
  const directory = mkdtempSync(join(tmpdir(), 'unorder-certificate-'));
  try {
    openssl(
      directory,
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=unorder-tests'.split(
        ' ',
      ),
    );
    const cert = readFileSync(join(directory, 'cert.pem'), 'utf8');
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return {
      key: readFileSync(join(directory, 'key.pem'), 'utf8'),
      cert,
      spki: createHash('sha256').update(publicKey).digest('base64'),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function openssl(directory: string, words: string[]): void {
  try {
    execFileSync('openssl', words, { cwd: directory, stdio: 'pipe' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error('No openssl found. Install it (on Debian or Ubuntu: apt-get install openssl).', {
        cause: error,
      });
    }
    throw error;
  }
}
