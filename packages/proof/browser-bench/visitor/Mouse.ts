import type { Locator, Page } from '@playwright/test';

/** What has to be between a target and the edge of what is in view. */
const MARGIN_PX = 8;
/** How far the wheel is turned at a time to get out from under something. */
const STEP_PX = 24;
const MOST_TURNS = 200;

/** Where to point, and how far the page has to move for that. */
interface Aim {
  x: number;
  y: number;
  /** 0 if the target is in view and nothing covers it. */
  scrollBy: number;
}

/**
 * A hand on a mouse: presses what is in view, and turns the wheel no further
 * than needed for what is not. Counts both.
 */
export class Mouse {
  readonly #page: Page;
  #clicks = 0;
  #scrolledPx = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  get clicks(): number {
    return this.#clicks;
  }

  /** How far the wheel moved the page, up and down added. */
  get scrolledPx(): number {
    return Math.round(this.#scrolledPx);
  }

  /** Brings something into view and presses it. */
  async click(target: Locator): Promise<void> {
    await target.waitFor();
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const { x, y, scrollBy } = await this.#aimAt(target);
      if (scrollBy === 0) {
        await this.#page.mouse.click(x, y);
        this.#clicks += 1;
        return;
      }
      await this.#turnWheel(scrollBy);
    }
    throw new Error(`Cannot be brought into view: ${target}`);
  }

  async #aimAt(target: Locator): Promise<Aim> {
    return target.evaluate(
      (element, { margin, step }) => {
        // A hidden input is pressed by its label.
        const label = element.closest('label');
        const own = element.getBoundingClientRect();
        const isTiny = own.width < 10 || own.height < 10;
        const pressed = isTiny && label ? label : element;
        const { left, top, width, height } = pressed.getBoundingClientRect();
        const x = left + width / 2;
        const y = top + height / 2;
        const below = top + height + margin - innerHeight;
        const above = margin - top;
        if (below > 0) {
          return { x, y, scrollBy: Math.ceil(below) };
        }
        if (above > 0) {
          return { x, y, scrollBy: -Math.ceil(above) };
        }
        const hit = document.elementFromPoint(x, y);
        const isFree =
          hit !== null &&
          (pressed.contains(hit) ||
            hit.contains(pressed) ||
            label?.contains(hit));
        return {
          x,
          y,
          scrollBy: isFree ? 0 : Math.sign(y - innerHeight / 2) * step,
        };
      },
      { margin: MARGIN_PX, step: STEP_PX },
    );
  }

  async #turnWheel(by: number): Promise<void> {
    const size = this.#page.viewportSize() ?? { width: 0, height: 0 };
    await this.#page.mouse.move(size.width - 60, size.height / 2);
    const before = await this.#position();
    await this.#page.mouse.wheel(0, by);
    const after = await this.#settledPosition(before);
    this.#scrolledPx += Math.abs(after - before);
  }

  /** Waits until the page has stopped where the wheel moved it. */
  async #settledPosition(before: number): Promise<number> {
    let last = before;
    let same = 0;
    for (let frame = 0; frame < 60 && same < 4; frame += 1) {
      await this.#page.evaluate(
        () => new Promise(resolve => requestAnimationFrame(resolve)),
      );
      const now = await this.#position();
      same = now === last && (now !== before || frame > 8) ? same + 1 : 0;
      last = now;
    }
    return last;
  }

  /** How far everything that scrolls is scrolled, together. */
  async #position(): Promise<number> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll('*')].reduce(
        (sum, { scrollTop }) => sum + scrollTop,
        0,
      ),
    );
  }
}
