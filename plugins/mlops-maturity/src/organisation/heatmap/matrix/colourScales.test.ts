import {
  changeStep,
  GAP_STEPS,
  SCALE_COLOURS,
  SHARE_STEPS,
  stepOfPercent,
  type ColourStep,
} from './colourScales';

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(start => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(value =>
      value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

const COLOURS = Object.values(SCALE_COLOURS).flatMap(scales =>
  Object.values(scales).flat(),
);

describe('the colours of the heatmap', () => {
  it.each(COLOURS)('print readable text on $background', colour => {
    const { background, stripe, text } = colour;
    expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(stripe, text)).toBeGreaterThanOrEqual(4.5);
    const other = text === '#000000' ? '#ffffff' : '#000000';
    expect(contrast(background, text)).toBeGreaterThan(
      contrast(background, other),
    );
  });

  it('make the largest gap stand out most in both themes', () => {
    const inOrder = (gap: readonly ColourStep[]) =>
      gap
        .slice(0, 4)
        .map(({ background }) => luminance(background))
        .sort((a, b) => a - b);
    const { light, dark } = SCALE_COLOURS;
    expect(light.gap.slice(0, 4).map(c => luminance(c.background))).toEqual(
      inOrder(light.gap),
    );
    expect(dark.gap.slice(0, 4).map(c => luminance(c.background))).toEqual(
      inOrder(dark.gap).reverse(),
    );
  });
});

describe('the steps of the heatmap', () => {
  it.each([{ scale: SHARE_STEPS }, { scale: GAP_STEPS }])(
    'cover 0 to 100 without gap or overlap',
    ({ scale }) => {
      for (let percent = 0; percent <= 100; percent++) {
        expect(
          scale.filter(({ from, to }) => percent >= from && percent <= to),
        ).toHaveLength(1);
      }
    },
  );

  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [59, 2],
    [60, 3],
    [79, 3],
    [80, 4],
    [100, 4],
    [null, undefined],
  ])('put %s percent of yes into step %s', (percent, step) => {
    expect(stepOfPercent(SHARE_STEPS, percent)).toBe(step);
  });

  it.each([
    [100, 0],
    [75, 0],
    [74, 1],
    [50, 1],
    [49, 2],
    [25, 2],
    [24, 3],
    [1, 3],
    [0, 4],
    [null, undefined],
  ])('put %s percent missing into step %s', (percent, step) => {
    expect(stepOfPercent(GAP_STEPS, percent)).toBe(step);
  });

  it.each([
    [-100, 0],
    [-20, 0],
    [-19, 1],
    [-1, 1],
    [0, 2],
    [1, 3],
    [19, 3],
    [20, 4],
  ])('put a change of %i points into step %i', (points, step) => {
    expect(changeStep(points)).toBe(step);
  });
});
