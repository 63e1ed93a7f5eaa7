import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, vi } from 'vitest';
import { sampleCase } from '../utils/evidence/case-file/sample-case';

vi.setConfig({ testTimeout: 60_000 });

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

async function verify(...files: string[]): Promise<Result> {
  const tool = ['--config', 'tests/setup/vite.tools.config.ts', 'tests/tools/verify-case.ts', '--', ...files];
  try {
    const { stdout, stderr } = await promisify(execFile)(resolve('node_modules/.bin/vite-node'), tool);
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Result;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'unorder-'));

it('says of a whole case that it is, and ends well', async () => {
  const file = join(folder, 'whole.zip');
  writeFileSync(file, Buffer.from(await (await sampleCase()).arrayBuffer()));
  const { code, stdout, stderr } = await verify(file);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ file, whole: true, entries: 5, receipts: 2, faults: [] });
});

it('names what was changed, in JSON and in one line of words', async () => {
  const file = join(folder, 'changed.zip');
  const bytes = Buffer.from(await (await sampleCase()).arrayBuffer());
  bytes[bytes.indexOf('case.html') + 40]! ^= 1;
  writeFileSync(file, bytes);
  const { code, stdout, stderr } = await verify(file);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ whole: false });
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('says what is missing where there is no file', async () => {
  const { code, stdout, stderr } = await verify(join(folder, 'none.zip'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('none.zip');
  expect((await verify()).stderr).toContain('usage: verify-case FILE');
});
