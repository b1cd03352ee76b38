import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Response } from 'express';
import type { VersionedReport } from '../service/ReportService';
import { audited, type AnyRequest, type AuditEventId } from './audited';
import { callerOf, type RouteOptions } from './RouteOptions';
import { sendIfUnchanged, setTag, weakTag } from './versionTags';

/**
 * Answers a request for a report, unless the caller has it already, and
 * records it in the audit log.
 *
 * @param report.ask - finds the report for whoever is asking
 * @param report.send - sends it once it was read, with the time of that
 */
export async function answerReport<T, TBody>(
  options: Pick<RouteOptions, 'auditor' | 'httpAuth'>,
  request: AnyRequest,
  response: Response<TBody>,
  report: {
    eventId: AuditEventId;
    queryType: string;
    ask: (credentials: BackstageCredentials) => Promise<VersionedReport<T>>;
    send: (content: T, readAt: Date) => void | Promise<void>;
  },
): Promise<void> {
  const { eventId, queryType } = report;
  const credentials = await callerOf(options, request);
  await audited(
    options.auditor,
    { eventId, severityLevel: 'low', request, meta: { queryType } },
    async () => {
      const { version, readAt, read } = await report.ask(credentials);
      // Compressed or not, it has the same version.
      response.vary('Accept-Encoding');
      const tag = version === undefined ? undefined : weakTag(version);
      if (tag !== undefined && sendIfUnchanged(request, response, tag)) {
        return;
      }
      const content = await read();
      setTag(response, tag);
      await report.send(content, readAt);
    },
  );
}
