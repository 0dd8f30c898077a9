/**
 * Text as it is searched: no accents, no case, one space between words; "Điều  hành" is "dieu hanh".
 * What is searched for is one run of it: syllables that stand apart are other words.
 */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/gu, 'd')
    .replace(/\s+/gu, ' ')
    .trim();
