/** The languages this program speaks, and a text in each of them. */

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language: the compiler asks for the missing one. */
export type Said = Readonly<Record<Language, string>>;
