export * from './CalendarDay';
