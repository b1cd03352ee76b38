import type { ReportFigures } from '../measure/measureReports';
import type { WriteFigures } from '../measure/measureWrites';
import type { Verified } from '../plain/verifyReports';

/** Everything that was measured on one organisation in one database. */
export interface Figures {
  engine: 'SQLite' | 'PostgreSQL';
  /** Name and version of the database. */
  version: string;
  /** Components. */
  size: number;
  teams: number;
  reports: ReportFigures;
  writes: WriteFigures;
  /** Heatmaps and levels held to a plain recount. */
  verified: {
    quiet: Verified;
    underWrites: Verified;
    afterWrites: Verified;
  };
  /** Of the server process, at the end, in bytes. */
  memory: NodeJS.MemoryUsage;
}
