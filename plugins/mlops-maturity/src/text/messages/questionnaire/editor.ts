/** What surrounds the pages of the questionnaire, in English. */
export const editorMessages = {
  step: {
    profile: 'Profile',
    levels: 'Levels',
    review: 'Review and submit',
    list: 'Parts of the questionnaire',
    next: '{{title}} →',
  },
  progress: {
    answered: '{{count}} of {{of}} answered',
    done: 'Done',
  },
  save: {
    idle: 'Every answer is saved as you give it',
    readOnly: 'You can read the answers here but not change them',
    saving: 'Saving…',
    saved: 'Saved {{time}}',
    signedOut:
      'Not saved: your session has ended. Your answers are kept in this browser; sign in again to save them.',
    unreachable:
      'Not saved: the server does not answer. Your answers are kept in this browser and sent as soon as it does.',
    failed: 'Not saved: {{message}}. Your answers are kept in this browser.',
    retry: 'Retry now',
    review: 'Review',
    answered: '{{count}} of {{of}} answered',
    allAnswered: 'All {{count}} answered',
  },
  skip: 'Skip to the first open question',
  tools: 'Filter and tools',
  field: {
    notSaved: 'Not saved yet; kept in this browser',
    reasonMissing: 'Say why it is not applicable. Then it is saved.',
    linkInvalid:
      'Enter a full address that starts with http:// or https://. Then the answer is saved.',
    wordingUnconfirmed:
      'The wording has changed. Confirm the answer or answer again, then this is saved too.',
    refused: 'Not accepted: {{message}}',
    conflict: 'Also changed by somebody else. Choose which answer stands.',
  },
  obstacle: {
    conflicts_one: '1 conflict to settle',
    conflicts_other: '{{count}} conflicts to settle',
    held_one: '1 answer incomplete and not saved yet',
    held_other: '{{count}} answers incomplete and not saved yet',
    refused_one: '1 change not accepted',
    refused_other: '{{count}} changes not accepted',
  },
  notice: {
    readOnly:
      'You can read this assessment. Those who own the component can change it: {{owners}}.',
    nobodyOwns:
      'You can read this assessment. Nobody owns the component in the catalog; once it has an owner, the owner can change it.',
    draft:
      'You see the draft. Revision {{revision}} counts until the draft is submitted.',
    draftOfOthers:
      'You see what was submitted. A draft is in progress, last changed by {{person}}, {{when}}; it is shown once it is submitted.',
    firstDraftOfOthers:
      'Nothing was submitted yet. A draft is in progress, last changed by {{person}}, {{when}}; it is shown once it is submitted.',
    restored_one: '1 change from your last visit was not saved and is back.',
    restored_other:
      '{{count}} changes from your last visit were not saved and are back.',
    others: '{{person}} also changed {{fields}}. You see the newest answers.',
    more_one: '{{fields}} and 1 more',
    more_other: '{{fields}} and {{count}} more',
  },
  conflict: {
    list: 'Conflicts',
    title: '{{field}} was changed twice',
    before: 'Before',
    you: 'You',
    somebody: 'Somebody else',
    yourself: 'You, in another window',
    keepTheirs: 'Keep theirs',
    keepTheirsFor: 'Keep theirs for {{field}}',
    useMine: 'Use mine',
    useMineFor: 'Use mine for {{field}}',
  },
  discard: {
    open: 'Discard draft',
    title: 'Discard the draft?',
    backToRevision:
      'All answers go back to revision {{revision}}, which still counts. The draft is shared: answers that others gave are discarded too.',
    nothingLeft:
      'All answers given so far are lost, and the component is not assessed. The draft is shared: answers that others gave are discarded too.',
    failed: 'The draft was kept: {{message}}',
    keep: 'Keep the draft',
    confirm: 'Discard',
  },
} as const;
