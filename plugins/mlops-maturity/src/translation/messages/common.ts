/** Words that several parts of the plugin share, in English. */
export const commonMessages = {
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
} as const;
