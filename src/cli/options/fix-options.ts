/** The flags of `check --fix`. */
import { CallError } from '../io.js';
import { extensionOf, type OutputFormat, type Target } from './targets.js';

export interface FixOptions {
  readonly fix?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/** A copy that has been put right: `-o fixed:FILE`, or an ending that only scorecards have. */
export const FIXED_COPY: OutputFormat = {
  name: 'fixed',
  extensions: ['.yaml', '.yml', '.xlsx', '.xlsm', '.csv', '.tsv'],
};

/** Whether an `-o` of a call that fixes names a copy and no result. */
export const namesCopy = (output: string): boolean =>
  output.startsWith(`${FIXED_COPY.name}:`) ||
  (!output.includes(':') && FIXED_COPY.extensions.includes(extensionOf(output)));

/** Flags that would do nothing, or cannot be asked for together. @throws {CallError} */
export const refuseFixFlags = (
  { fix, dryRun }: FixOptions,
  files: readonly string[],
  copies: readonly Target<OutputFormat>[],
): void => {
  if (fix !== true) {
    if (dryRun === true) throw new CallError({ kind: 'needs-flag', option: '--dry-run', needs: '--fix' });
    return;
  }
  const [copy] = copies;
  if (copy !== undefined && dryRun === true) {
    throw new CallError({ kind: 'flags-not-together', first: '--dry-run', second: `-o ${copy.file}` });
  }
  if (copy !== undefined && files.length > 1) throw new CallError({ kind: 'fix-one', found: files.length });
  // What is read once cannot be read again to see whether it is still the same.
  if (files.includes('-')) {
    throw new CallError({ kind: 'flags-not-together', first: '--fix', second: '-' });
  }
  const [file = '-'] = files;
  const wrong = copies.find((one) => file !== '-' && extensionOf(one.file) !== extensionOf(file));
  if (wrong !== undefined) {
    throw new CallError({ kind: 'copy-ending', file: wrong.file, ending: extensionOf(file) });
  }
};
