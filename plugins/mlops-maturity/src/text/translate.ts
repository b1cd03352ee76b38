import type { ReactElement } from 'react';
import type {
  TranslationFunction,
  TranslationRef,
} from '@backstage/core-plugin-api/alpha';
import type { Formats } from './formats';
import type { maturityPagesTranslationRef } from './maturityPagesTranslationRef';
import type { maturityTranslationRef } from './maturityTranslationRef';

type CommonMessages = typeof maturityTranslationRef.T;
type Messages = CommonMessages & typeof maturityPagesTranslationRef.T;

type SingularOf<TKey> = TKey extends
  | `${infer TBase}_one`
  | `${infer TBase}_other`
  ? TBase
  : TKey;

/** The key of a text; plural forms share one, without their suffix. */
export type MessageKey = SingularOf<keyof Messages>;

/** The key of a text of {@link maturityTranslationRef}. */
type CommonMessageKey = SingularOf<keyof CommonMessages>;

type TextOf<TKey extends string> = TKey extends keyof Messages
  ? Messages[TKey]
  : `${TKey}_other` extends keyof Messages
  ? Messages[`${TKey}_other`]
  : never;

type NamesIn<TText> = TText extends `${string}{{${infer TName}}}${infer TRest}`
  ? TName | NamesIn<TRest>
  : never;

type NameOf<TKey extends string> =
  | NamesIn<TextOf<TKey>>
  | (`${TKey}_other` extends keyof Messages ? 'count' : never);

type ValuesOf<TKey extends string, TValue> = {
  [TName in NameOf<TKey>]: TName extends 'count' ? number : TValue;
};

/**
 * Finds a text by its key, such as `common.retry`, in the language of the app,
 * and puts values into it. Plural forms are chosen by the value `count`; with
 * an element among the values the text is an element as well. Numbers are
 * written as the language does.
 *
 * @remarks
 * Checks the values of one text at a time. Backstage's own type works them out
 * for all texts at every call, which took minutes with a thousand of them.
 */
export interface Translate<TKeys extends MessageKey = MessageKey> {
  <TKey extends TKeys>(
    key: TKey,
    ...values: [NameOf<TKey>] extends [never]
      ? []
      : [ValuesOf<TKey, string | number>]
  ): string;
  <TKey extends TKeys>(
    key: TKey,
    values: ValuesOf<TKey, string | number | ReactElement>,
  ): ReactElement;
  /** How the language writes what is no text. */
  readonly formats: Formats;
}

/**
 * Finds what card and widget say. A function that takes this one is of use to
 * them, and to the pages, whose `Translate` finds these texts as well.
 */
export type CommonTranslate = Translate<CommonMessageKey>;

/** Backstage's function for any text of one reference. */
export type FindText = TranslationFunction<TranslationRef['T']>;

/**
 * Gives Backstage's functions for any text the types of the plugin's texts.
 *
 * @param findOf - chooses the function that knows the text of a key
 */
export function translateWith<TKeys extends MessageKey>(
  findOf: (key: TKeys) => FindText,
  formats: Formats,
): Translate<TKeys> {
  function translate(
    key: TKeys,
    values?: Record<string, string | number>,
  ): string;
  function translate(
    key: TKeys,
    values: Record<string, string | number | ReactElement>,
  ): ReactElement;
  function translate(
    key: TKeys,
    values: Record<string, string | number | ReactElement> = {},
  ): string | ReactElement {
    const { count } = values;
    const replace = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? formats.number(value) : value,
      ]),
    );
    // Named, because the type of texts in general knows no values.
    const options = {
      interpolation: { escapeValue: false },
      replace,
      ...(typeof count === 'number' && { count }),
    };
    return findOf(key)(key, options);
  }
  return Object.assign(translate, { formats });
}
