/** Made by the build from style/ and page/: texts that stand in every page, and what its policy knows them by. */
export const style: string;
/** "sha256-…", of exactly that text. */
export const styleHash: string;
export const script: string;
export const scriptHash: string;
