import express from 'express';
import request from 'supertest';
import { headAsGet } from './headAsGet';
import { sendReport } from './sendReport';

describe('sendReport', () => {
  const large = { keys: Array.from({ length: 500 }, (_, at) => `group ${at}`) };
  const app = express()
    .use(headAsGet())
    .get('/large', async (req, res) => sendReport(req, res, large))
    .get('/small', async (req, res) => sendReport(req, res, { n: 1 }));
  const ask = (path: string, encodings: string) =>
    request(app).get(path).set('accept-encoding', encodings);

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['identity', undefined],
    ['deflate', undefined],
  ])('sends a report to who takes %s', async (accepted, encoding) => {
    for (const time of ['made', 'kept']) {
      const answer = await ask('/large', accepted);
      expect([time, answer.get('content-encoding')]).toEqual([time, encoding]);
      expect(answer.type).toBe('application/json');
      expect(answer.body).toEqual(large);
    }
  });

  it('sends a short report as it is', async () => {
    const answer = await ask('/small', 'gzip, br');
    expect(answer.get('content-encoding')).toBeUndefined();
    expect(answer.body).toEqual({ n: 1 });
  });

  it('answers HEAD with the same headers and no body', async () => {
    const get = await ask('/large', 'gzip');
    const head = await request(app)
      .head('/large')
      .set('accept-encoding', 'gzip');
    expect(head.text).toBeUndefined();
    expect(head.get('content-length')).toBe(get.get('content-length'));
    expect(head.get('content-encoding')).toBe('gzip');
  });
});
