import type { EvidenceReport } from 'backstage-plugin-mlops-maturity-common';
import { fingerprint } from '../service/fingerprint';
import { audited } from './audited';
import { entityRefOf, type EntityPath } from './entityPath';
import { callerOf, type RouteOptions } from './RouteOptions';
import { sendIfChanged, weakTag } from './versionTags';

/**
 * The route that tells what evidence providers found about one entity.
 */
export function addEvidenceRoutes(options: RouteOptions): void {
  const { router, auditor } = options;
  const { evidence } = options.service;

  router.get<EntityPath, EvidenceReport>(
    '/assessments/:kind/:namespace/:name/evidence',
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const report = await audited(
        auditor,
        {
          eventId: 'evidence-read',
          severityLevel: 'low',
          request,
          meta: { queryType: 'by-entity', entityRef },
        },
        () => evidence.getEvidence(entityRef, { credentials }),
      );
      sendIfChanged(request, response, weakTag(fingerprint(report)), report);
    },
  );
}
