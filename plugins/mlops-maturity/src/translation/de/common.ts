/** Words that several parts of the plugin share, in German. */
export const commonTexts = {
  'common.retry': 'Erneut versuchen',
  'common.close': 'Schließen',
  'common.cancel': 'Abbrechen',
  'common.level': 'Reifegrad {{level}}',
  'common.levelTitle': 'Reifegrad {{level}} · {{name}}',
  'common.noLevel': 'Kein Reifegrad',
  'common.noLevelYet': 'Noch kein Reifegrad',
  'common.service': 'Dienst {{name}}',
  'common.lastOfList': '{{others}} und {{last}}',
  'common.ratio': '{{yes}} von {{applicable}}',
  'common.ratioWithPercent': '{{yes}} von {{applicable}} ({{percent}} %)',
  'common.noneApply': 'nichts trifft zu',
  'common.freshness.fresh': 'Aktuell',
  'common.freshness.ageing': 'Bald veraltet',
  'common.freshness.stale': 'Veraltet',
  'common.freshness.withAge': '{{state}}, {{age}}',
  'common.freshness.age_zero': 'von heute',
  'common.freshness.age_one': '1 Tag alt',
  'common.freshness.age_other': '{{count}} Tage alt',
  'common.freshness.unknown': 'Alter unbekannt',
  'common.problem.signedOutTitle': 'Ihre Sitzung ist beendet',
  'common.problem.signedOutHint':
    'Melden Sie sich erneut an, um die Bewertung zu sehen.',
  'common.problem.notAllowedTitle': 'Sie dürfen diese Bewertung nicht sehen',
  'common.problem.notAllowedHint':
    'Bitten Sie die Verantwortlichen der Komponente oder die Betreiber dieses Portals um Zugriff.',
  'common.problem.notFoundTitle': 'Zu dieser Entität gibt es keine Bewertung',
  'common.problem.notFoundHint':
    'Vielleicht ist sie neu im Katalog, oder das Backend zählt sie nicht zu den ML-Komponenten.',
  'common.problem.failedTitle': 'Die Bewertung konnte nicht geladen werden',
  'common.unavailable.database':
    'Die Datenbank von MLOps Maturity antwortet zurzeit nicht. Nichts, was gespeichert war, ist verloren; versuchen Sie es in einer Minute erneut',
  'common.unavailable.storage':
    'Die Datenbank von MLOps Maturity kann zurzeit nichts speichern. Nichts, was gespeichert war, ist verloren; die Betreiber dieses Portals müssen Platz schaffen',
  'common.unavailable.catalog':
    'Der Softwarekatalog antwortet zurzeit nicht. Nichts, was gespeichert war, ist verloren; versuchen Sie es in einer Minute erneut',
  'common.unavailable.permissions':
    'Der Berechtigungsdienst antwortet zurzeit nicht. Nichts, was gespeichert war, ist verloren; versuchen Sie es in einer Minute erneut',
  'common.unavailable.signIn':
    'Das Portal kann zurzeit nicht feststellen, wer fragt. Nichts, was gespeichert war, ist verloren; versuchen Sie es in einer Minute erneut',
  'common.unavailable.backend':
    'Der Dienst antwortet zurzeit nicht. Nichts, was gespeichert war, ist verloren; versuchen Sie es in einer Minute erneut',
  'common.draft.inProgress':
    'Ein Entwurf ist in Arbeit, zuletzt geändert von {{person}}, {{when}}. Er zählt erst, wenn er eingereicht ist. {{link}}',
  'common.draft.continue': 'Entwurf fortsetzen',
  'common.draft.see': 'Entwurf ansehen',
  'common.start.begin': 'Bewertung beginnen',
  'common.start.continue': 'Bewertung fortsetzen',
  'common.start.owners':
    'Bewerten können die Verantwortlichen der Komponente: {{owners}}.',
  'common.start.noOwner':
    'Im Katalog ist niemand für diese Komponente verantwortlich. Sobald sie Verantwortliche hat, können diese sie bewerten.',
} as const;
