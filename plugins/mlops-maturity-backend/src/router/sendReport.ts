import type { Response } from 'express';
import { BODY_ENCODINGS, bodyOf } from '../service/ReportBody';
import type { AnyRequest } from './audited';

/** Less than this does not become shorter, in bytes. */
const SHORTEST_COMPRESSED = 1024;

/**
 * Sends a report as JSON, compressed if the caller takes that.
 *
 * @remarks
 * Backstage compresses whatever is sent through its root router, but again each
 * time. It leaves alone what says that it is compressed already, so that a
 * report that is remembered costs no more than its bytes.
 */
export async function sendReport<T extends object>(
  request: AnyRequest,
  response: Response<T>,
  report: T,
): Promise<void> {
  const body = bodyOf(report);
  const encoding =
    body.plain.length < SHORTEST_COMPRESSED
      ? undefined
      : BODY_ENCODINGS.find(each => request.acceptsEncodings(each));
  const content = encoding ? await body.compressed(encoding) : body.plain;
  response.set({
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(content.length),
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(content);
}
