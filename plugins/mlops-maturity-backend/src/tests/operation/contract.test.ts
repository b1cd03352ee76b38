import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

jest.setTimeout(60_000);

describe('the contract', () => {
  it('is the same in YAML and in the modules made from it', async () => {
    const script = join(
      __dirname,
      '../../../../../scripts/generate-openapi.mjs',
    );
    await expect(
      promisify(execFile)(process.execPath, [script, '--check']),
    ).resolves.toMatchObject({ stderr: '' });
  });
});
