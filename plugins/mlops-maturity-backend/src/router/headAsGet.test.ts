import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express, { type Router } from 'express';
import request from 'supertest';
import { spec } from '../schema/openapi.generated';
import { headAsGet } from './headAsGet';
import { plainQuery } from './plainQuery';

describe('headAsGet', () => {
  const routes: Router = createValidatedOpenApiRouter(spec, {
    middleware: [plainQuery()],
    validatorOptions: { validateSecurity: false },
  });
  routes.get('/reports/summary', (req, res) => {
    res.json({ isList: Array.isArray(req.query.owner) });
  });
  const app = express().use(headAsGet()).use(routes);

  it('has HEAD checked as GET, and answered without a body', async () => {
    const path = '/reports/summary?owner=group:default/a';
    const get = await request(app).get(path);
    const head = await request(app).head(path);

    expect(get.body).toEqual({ isList: true });
    expect(head.status).toBe(200);
    expect(head.text).toBeUndefined();
    expect(head.get('content-length')).toBe(get.get('content-length'));

    const refused = await request(app).head('/reports/summary?unknown=1');
    expect(refused.ok).toBe(false);
  });
});
