/** The shells that completions are made for. */
import { bashScript } from './bash.js';
import type { Offered } from './model.js';
import { powershellScript } from './powershell.js';
import type { ShellName } from './shell-names.js';
import { zshScript } from './zsh.js';

export interface Shell {
  readonly name: ShellName;
  /** What switches them on, typed or put into the shell's own file of settings. */
  readonly use: string;
  readonly script: (offered: Offered, comment: string) => string;
}

export const SHELLS = [
  { name: 'bash', use: 'source <(cchc completion bash)', script: bashScript },
  { name: 'zsh', use: 'source <(cchc completion zsh)', script: zshScript },
  {
    name: 'powershell',
    use: 'cchc completion powershell | Out-String | Invoke-Expression',
    script: powershellScript,
  },
] as const satisfies readonly Shell[];
