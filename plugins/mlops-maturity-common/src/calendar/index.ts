export * from './CalendarDay';
export * from './possibleDays';
export * from './trendSpan';
