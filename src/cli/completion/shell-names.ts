/** The shells that completions are made for: a file of their own, as every call loads it. */
export const SHELL_NAMES = ['bash', 'zsh', 'powershell'] as const;
export type ShellName = (typeof SHELL_NAMES)[number];
