import { binOf, HEATMAP_BINS } from './bins';
import { changeStep, DIVERGING_STEPS, gapStep } from './divergingSteps';

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

describe('heatmap bins', () => {
  it('cover 0 to 100 without gap or overlap', () => {
    for (let percent = 0; percent <= 100; percent++) {
      expect(
        HEATMAP_BINS.filter(bin => percent >= bin.from && percent <= bin.to),
      ).toHaveLength(1);
    }
  });

  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [59, 2],
    [60, 3],
    [79, 3],
    [80, 4],
    [100, 4],
  ])('puts %i percent into step %i', (percent, step) => {
    expect(binOf(percent)).toBe(HEATMAP_BINS[step]);
  });

  it('has no step for nothing applicable', () => {
    expect(binOf(null)).toBeUndefined();
  });

  it.each(HEATMAP_BINS)('keeps text readable on stripes of $stripe', bin => {
    expect(contrast(bin.stripe, bin.text)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(HEATMAP_BINS)('prints readable text on $background', bin => {
    const printed = contrast(bin.background, bin.text);
    expect(printed).toBeGreaterThanOrEqual(4.5);
    const other = bin.text === '#000000' ? '#ffffff' : '#000000';
    expect(printed).toBeGreaterThan(contrast(bin.background, other));
  });
});

describe('diverging steps', () => {
  it.each(DIVERGING_STEPS)('print readable text on $background', step => {
    expect(contrast(step.background, step.text)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(step.stripe, step.text)).toBeGreaterThanOrEqual(4.5);
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

  it.each([
    [100, 0, 0],
    [50, 9, 0],
    [49, 9, 1],
    [1, 0, 1],
    [0, 0, 2],
    [0, 1, 3],
    [null, 1, 4],
    [null, 0, undefined],
  ])(
    'put %s %% missing with %i beyond into step %s',
    (missing, beyond, step) => {
      expect(gapStep(missing, beyond)).toBe(step);
    },
  );
});
