import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The ways in which a body can be sent compressed, the best first. */
export const BODY_ENCODINGS = ['br', 'gzip'] as const;

/** See {@link BODY_ENCODINGS}. */
export type BodyEncoding = (typeof BODY_ENCODINGS)[number];

/** Better than this takes three times as long and saves a twentieth. */
const GZIP_LEVEL = 4;

/** Better than this takes much longer and saves little. */
const BROTLI_QUALITY = 4;

const compressors: Record<BodyEncoding, (plain: Buffer) => Promise<Buffer>> = {
  br: async plain =>
    promisify(brotliCompress)(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
    }),
  gzip: async plain => promisify(gzip)(plain, { level: GZIP_LEVEL }),
};

/**
 * What a report is sent as. It is made once, however often it is asked for.
 */
class ReportBody {
  /** JSON in UTF-8. */
  readonly plain: Buffer;
  readonly #compressed = new Map<BodyEncoding, Promise<Buffer>>();

  constructor(report: object) {
    this.plain = Buffer.from(JSON.stringify(report));
  }

  /** The same compressed. */
  async compressed(encoding: BodyEncoding): Promise<Buffer> {
    const known = this.#compressed.get(encoding);
    if (known) {
      return known;
    }
    const compressed = compressors[encoding](this.plain);
    this.#compressed.set(encoding, compressed);
    return compressed;
  }
}

const bodies = new WeakMap<object, ReportBody>();

/** The body of a report, kept for as long as the report is. */
export function bodyOf(report: object): ReportBody {
  const known = bodies.get(report);
  if (known) {
    return known;
  }
  const body = new ReportBody(report);
  bodies.set(report, body);
  return body;
}
