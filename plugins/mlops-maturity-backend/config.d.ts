/** @minimum 0 */
type Amount = number;

/** One unit or several; at least one has to be there. */
type Duration =
  | { years: Amount }
  | { months: Amount }
  | { weeks: Amount }
  | { days: Amount }
  | { hours: Amount }
  | { minutes: Amount }
  | { seconds: Amount }
  | { milliseconds: Amount };

/**
 * A number with a unit, or an ISO duration.
 *
 * @pattern ^\s*(P\S+|(\d+\.?\d*|\.\d+)\s*[a-zA-Z]+)\s*$
 */
type DurationText = string;

/**
 * A whole number.
 *
 * @asType integer
 * @minimum 0
 * @maximum 366000
 */
type Days = number;

export interface Config {
  mlopsMaturity?: {
    // The frontend sees `entityFilter` and `tools`, and the app does not start
    // if its schema refuses them. So nothing is said about them here, and the
    // plugin's page names what is wrong.

    sync?: {
      /**
       * How often the catalog is read. By default every five minutes, with a
       * timeout of ten.
       */
      schedule?: {
        /** A second or more, or a cron expression. */
        frequency:
          | Duration
          | DurationText
          | { cron: string }
          | { trigger: 'manual' };
        /** A second or more. */
        timeout: Duration | DurationText;
        initialDelay?: Duration | DurationText;
        scope?: 'global' | 'local';
      };
    };

    evidence?: {
      /**
       * How long to wait for each evidence provider, at most a minute; 5
       * seconds by default.
       */
      timeout?: Duration | DurationText;
    };

    /**
     * After how many whole days answers are not recent any more. What is left
     * out is as the maturity model says.
     */
    freshness?: {
      /** Up to this age a section is fresh; 90 by default. */
      freshDays?: Days;
      /**
       * Up to this age a section is ageing, and stale after it; 180 by
       * default, and not less than `freshDays`.
       */
      staleDays?: Days;
      /** After this age the answer to a recurring statement is stale; 90. */
      recurringStatementDays?: Days;
      /** After this age any other answer is stale; 180. */
      otherStatementDays?: Days;
    };

    retention?: {
      /**
       * From which age on submissions are thinned to the last of each month
       * of their component and those that changed its level, at most 1,000
       * years. The newest one always stays. Everything is kept if left out.
       */
      maxAge?: Duration | DurationText;
    };
  };
}
