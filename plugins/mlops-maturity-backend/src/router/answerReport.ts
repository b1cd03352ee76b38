import type { CallOptions } from '../service/CallOptions';
import type { VersionedReport } from '../service/ReportReader';
import type { Call, None } from './operation';
import { sendIfUnchanged, setTag, weakTag } from './versionTags';

/**
 * Answers a request for a report, unless the caller has it already, and
 * records it in the audit log.
 *
 * @param report.ask - finds the report for the caller
 * @param report.send - sends it, with the time at which it was read
 */
export async function answerReport<T, TAnswer, TQuery>(
  call: Call<TAnswer, None, TQuery>,
  report: {
    ask: (options: CallOptions) => Promise<VersionedReport<T>>;
    send: (content: T, readAt: Date) => void | Promise<void>;
  },
): Promise<void> {
  const { request, response, credentials } = call;
  await call.audited({}, async () => {
    const { version, readAt, read } = await report.ask({ credentials });
    // Compressed or not, it has the same version.
    response.vary('Accept-Encoding');
    const tag = version === undefined ? undefined : weakTag(version);
    if (tag !== undefined && sendIfUnchanged(request, response, tag)) {
      return;
    }
    const content = await read();
    setTag(response, tag);
    await report.send(content, readAt);
  });
}
